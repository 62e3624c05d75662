import {
  chosen,
  explainedWords,
  sheetMapping,
  withBranch,
  withHeaderRow,
  withLevel,
  withoutSheet,
  withRole,
  withSheetRead,
  withVersion,
} from "../../../src/app/pane/choiceEdits";

test("a value is set, and removed again", () => {
  const set = chosen({ year: 2023 }, "scheme", "366-hd43");
  expect(set).toEqual({ year: 2023, scheme: "366-hd43" });
  expect(chosen(set, "scheme", undefined)).toEqual({ year: 2023 });
});

test("a column takes a role from the column that had it; any number may be unused", () => {
  const choice = withRole(withRole({}, "{1}", "KQ", "final"), "{1}", "Kết quả", "final");
  expect(choice.mapping).toEqual([
    { sheet: "{1}", isRatingTable: true, columns: [{ header: "Kết quả", role: "final" }] },
  ]);
  const unused = withRole(withRole({}, "{1}", "A", null), "{1}", "B", null);
  expect(sheetMapping(unused, "{1}")?.columns).toEqual([
    { header: "A", role: null },
    { header: "B", role: null },
  ]);
});

test("a word is explained, explained otherwise however it is typed, and asked about again", () => {
  const one = withLevel(withLevel({ year: 2025 }, "Loại B", "good"), "A", "outstanding");
  const two = withLevel(one, "LOẠI  B", "completed");
  expect(two).toEqual({ year: 2025, levels: { A: "outstanding", "LOẠI  B": "completed" } });
  expect(explainedWords(two)).toEqual([
    ["A", "outstanding"],
    ["LOẠI  B", "completed"],
  ]);
  expect(withLevel(withLevel(two, "loại b", null), "A", null)).toEqual({ year: 2025 });
});

test("a branch is named by its sheet, and removing the last name removes the key", () => {
  const one = withBranch({ year: 2025 }, "{1}", "Chi bộ thôn Đông");
  const two = withBranch(withBranch(one, "{2}", "Chi bộ 2"), "{1}", "Chi bộ 1");
  expect(two).toEqual({
    year: 2025,
    branches: [
      { sheet: "{2}", name: "Chi bộ 2" },
      { sheet: "{1}", name: "Chi bộ 1" },
    ],
  });
  expect(withBranch(withBranch(two, "{1}", undefined), "{2}", undefined)).toEqual({ year: 2025 });
});

test("each sheet is decided separately", () => {
  const choice = withSheetRead(withHeaderRow({}, "{1}", 9), "{2}", false);
  expect(choice.mapping).toEqual([
    { sheet: "{1}", isRatingTable: true, headerRow: 9, columns: [] },
    { sheet: "{2}", isRatingTable: false, columns: [] },
  ]);
  expect(withoutSheet(choice, "{1}").mapping).toEqual([
    { sheet: "{2}", isRatingTable: false, columns: [] },
  ]);
});

test("choosing a header row includes an excluded sheet again", () => {
  const choice = withHeaderRow(withSheetRead({}, "{1}", false), "{1}", 3);
  expect(sheetMapping(choice, "{1}")).toEqual({
    sheet: "{1}",
    isRatingTable: true,
    headerRow: 3,
    columns: [],
  });
});

describe("a chosen version", () => {
  const version = {
    of: 2,
    chosen: "later",
    all: [
      { sheet: "{2}", table: 1, name: "Lần 2" },
      { sheet: "{1}", table: 1, name: "Lần 1" },
    ],
  } as const;

  test("replaces the one chosen before, and no other list's", () => {
    const others = { sheet: "{9}", table: 1 };
    const before = { versions: [others, { sheet: "{2}", table: 1 }] };
    expect(withVersion(before, version, { sheet: "{1}", table: 1 })).toEqual({
      versions: [others, { sheet: "{1}", table: 1 }],
    });
  });
});
