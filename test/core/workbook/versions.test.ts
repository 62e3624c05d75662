import type { CellValue } from "../../../src/core/model/grid";
import type { Choice } from "../../../src/core/model/choice";
import { parseChoice } from "../../../src/core/choice";
import { review } from "../../../src/core/review";
import { typedSheet } from "../../support/typedSheet";

type Rows = readonly (readonly CellValue[])[];

const NAMES = ["Lê An", "Lê Bình", "Trần Chi", "Trần Dung", "Vũ Em", "Vũ Giang", "Đỗ Hà"];

function list(names: readonly string[], level: string, note = ""): Rows {
  return [
    ["CHI BỘ THÔN ĐÔNG"],
    ["BẢNG XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2025"],
    [note],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...names.map((name, i) => [i + 1, name, level]),
  ];
}

function reviewed(sheets: Readonly<Record<string, Rows>>, choice: Choice = {}) {
  const all = Object.entries(sheets).map(([name, rows]) => typedSheet(rows, { name }));
  return review({ sheets: all }, choice);
}

/** The sheets that count, each with why. */
function counted(sheets: Readonly<Record<string, Rows>>, choice: Choice = {}) {
  return reviewed(sheets, choice).branches.map(({ table, version }) =>
    [table.sheet, version?.chosen].filter(Boolean).join(" "),
  );
}

const FULL = list(NAMES, "HTTNV");

describe("of two lists of the same people", () => {
  test.each<[string, Readonly<Record<string, Rows>>, string]>([
    ["a draft yields", { "Chính thức": FULL, "Dự thảo": FULL }, "Chính thức words"],
    [
      "a heading says which is final",
      { A: list(NAMES, "HTTNV", "(Bản chính thức)"), B: FULL },
      "A words",
    ],
    ["a later round wins", { "Lần 2": FULL, "Lần 1": FULL }, "Lần 2 words"],
    ["Excel's copy yields", { "XL (2)": FULL, XL: FULL }, "XL words"],
    ["the old one yields", { "XL cũ": FULL, XL: FULL }, "XL words"],
    ["the one with ratings wins", { A: FULL, B: list(NAMES, "") }, "A rated"],
    ["the later sheet wins without other evidence", { A: FULL, B: FULL }, "B later"],
  ])("%s", (_, sheets, truth) => {
    expect(counted(sheets)).toEqual([truth]);
  });

  test("what the user chose wins", () => {
    const sheets = { "Chính thức": FULL, "Dự thảo": FULL };
    expect(counted(sheets, { versions: [{ sheet: "Dự thảo", table: 1 }] })).toEqual([
      "Dự thảo user",
    ]);
  });

  test("both are named, with what differs and who is missing", () => {
    const draft = list([...NAMES, "Hồ Khánh"], "HTTNV").map((cells) =>
      cells[1] === "Lê An" ? [cells[0] ?? "", "Lê An", "HTXSNV"] : cells,
    );
    const [finding] = reviewed({ "Chính thức": FULL, "Dự thảo": draft }).findings;
    expect(finding).toMatchObject({
      code: "same-people-twice",
      severity: "warning",
      data: {
        sheet: "Chính thức",
        chosen: "words",
        others: [{ sheet: "Dự thảo", people: 7, differing: ["Lê An"], missing: ["Hồ Khánh"] }],
      },
    });
    expect(finding?.at.slice(2)).toEqual([
      { sheet: "Chính thức", row: 4, column: 2 },
      { sheet: "Dự thảo", row: 4, column: 2 },
    ]);
  });
});

test.each([
  ["đ/c Lê An", "Đ/c. Lê Bình", "Đồng chí Trần Chi", "đc Trần Dung", "Vũ Em", "Vũ Giang"],
  ["LE AN", "LE BINH", "TRAN CHI", "TRAN DUNG", "VU EM", "VU GIANG"],
])("people are the same however they are written: %s, %s", (...names) => {
  expect(counted({ "Chính thức": list(names, "HTTNV"), "Dự thảo": FULL })).toEqual([
    "Chính thức words",
  ]);
});

test("an excerpt whose levels differ is reported, such as what the committee changed", () => {
  const { branches, findings } = reviewed({ A: FULL, B: list(["VU EM", "LE AN"], "HTNV") });
  expect(branches.map(({ table }) => table.sheet)).toEqual(["A"]);
  expect(findings.map(({ code, data }) => [code, data])).toContainEqual([
    "same-people-twice",
    {
      sheet: "A",
      chosen: "whole",
      others: [{ sheet: "B", people: 2, differing: ["Lê An", "Vũ Em"], missing: [] }],
    },
  ]);
});

test("an excerpt is no version, whatever it is called", () => {
  const excerpt = list(NAMES.slice(0, 1), "HTXSNV", "(Bản chính thức)");
  const { branches, notCounted, findings } = reviewed({ A: FULL, B: excerpt });
  expect(branches.map(({ table }) => table.sheet)).toEqual(["A"]);
  expect(notCounted.map(({ sheet, what }) => [sheet, what])).toEqual([["B", "commendations"]]);
  expect(findings.map(({ code }) => code)).toEqual(["same-people-twice", "not-counted"]);
});

test("some people in common are a question, and both lists count", () => {
  const other = list([...NAMES.slice(0, 3), "Hồ Khánh", "Hồ Lan", "Ngô Mai"], "HTTNV").map(
    ([first = "", ...rest]) => [first === "CHI BỘ THÔN ĐÔNG" ? "CHI BỘ THÔN TÂY" : first, ...rest],
  );
  const { bodies, findings } = reviewed({ A: FULL, B: other });
  expect(bodies.map(({ tally }) => tally.present)).toEqual([7, 6]);
  expect(findings.map(({ code, data }) => [code, data])).toEqual([
    [
      "same-people-twice",
      {
        sheet: "A",
        chosen: null,
        others: [{ sheet: "B", people: 3, differing: [], missing: [] }],
      },
    ],
  ]);
});

test("a choice of versions is kept", () => {
  const choice = { versions: [{ sheet: "{1}", table: 2 }] };
  expect(parseChoice(choice)).toEqual(choice);
});
