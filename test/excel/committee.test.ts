import { describeVi } from "../../src/app/describeVi";
import { createGatherer } from "../../src/app/gather/gatherer";
import { earlierIn } from "../../src/app/gather/earlier";
import { handedIn } from "../../src/app/gather/gatherState";
import { writeCommittee } from "../../src/app/gather/writeCommittee";
import { bodyKey } from "../../src/core/committee/branchKey";
import { hasTable } from "../../src/core/table/findTables";
import { onExcel } from "../../src/excel/workbook";
import { readCell } from "../../workbench/host/book/cells";
import { setContent } from "../../workbench/host/book/cellInput";
import { newWorkbook } from "../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../workbench/host/book/workbook";
import type { Fault } from "../../workbench/host/faults";
import { chosenBranch, chosenList } from "../support/committee/chosen";
import { openInExcel, startStandIn } from "../support/openWorkbook";

beforeAll(startStandIn);

const DATA = "Dữ liệu đảng bộ";
const LIST = "Danh sách chi bộ";

/** The pane's gatherer beside an open workbook. */
async function committee(faults: Record<number, Fault> = {}, book = newWorkbook(["Trang tính 1"])) {
  const host = await openInExcel(book, { faults });
  const run = onExcel(hasTable);
  const gatherer = createGatherer({
    yieldToUi: () => Promise.resolve(),
    earlier: () => run(async (port) => earlierIn(port, await port.read())),
  });
  const write = () =>
    run((port) =>
      writeCommittee(port, {
        ...handedIn(gatherer.state()),
        now: "20/12/2025 08:00",
        describe: describeVi,
      }),
    );
  return { book, gatherer, host, write };
}

const EAST = {
  branch: "Chi bộ thôn Đông",
  members: [
    ["Lê An", "HTXSNV"],
    ["Trần Bình", "HTTNV"],
  ],
} as const;
const WEST = { branch: "Chi bộ thôn Đoài", members: [["Vũ Chi", "HTTNV"]] } as const;

const OF_EAST = {
  key: bodyKey({ committee: "Đảng bộ xã Tân Hòa", title: EAST.branch }),
  branch: "CHI BỘ THÔN ĐÔNG",
};

const bothFiles = () =>
  Promise.all([chosenBranch("dong.xlsx", EAST), chosenBranch("doai.xlsx", WEST)]);

function indexOf(book: HostWorkbook, name: string): number {
  return book.sheets.findIndex((sheet) => sheet.name === name);
}

/** The first rows of a sheet, as far as they are filled. */
function rowsOn(book: HostWorkbook, name: string, columns: readonly number[]): unknown[][] {
  const rows = Array.from({ length: 60 }, (_, row) =>
    columns.map((column) => readCell(book, indexOf(book, name), row, column).value),
  );
  return rows.filter((cells) => cells.some((value) => value !== ""));
}

const [BRANCH, NAME, PROPOSED, DECIDED, LEVEL] = [1, 2, 8, 9, 10];

test("the sheets of the committee are written into the open workbook with the numbers of the gathering", async () => {
  const { book, gatherer, write } = await committee();
  await gatherer.add([
    ...(await bothFiles()),
    await chosenList("Chi bộ thôn Đông", "Chi bộ thôn Hạ"),
  ]);
  const { written, changes, gathering } = await write();
  expect({
    sheets: written.sheets.map(({ name }) => name),
    differences: written.differences,
    changes,
    missing: gathering.missing,
  }).toEqual({
    sheets: [
      "Tổng hợp đảng bộ",
      "Kiểm soát tỷ lệ",
      "Danh sách đề nghị xuất sắc",
      "Công nhận xếp loại",
      "Xếp loại chi bộ",
      "Thống kê xếp loại đảng viên",
      "Biểu 6F – BTCTW",
      "Kiểm tra đảng bộ",
      LIST,
      DATA,
    ],
    differences: [],
    changes: [],
    missing: ["Chi bộ thôn Hạ"],
  });
  expect(rowsOn(book, DATA, [BRANCH, NAME, LEVEL])).toEqual([
    ["Chi bộ", "Họ và tên", "Kết quả"],
    ["Chi bộ thôn Đông", "Lê An", "HTXSNV"],
    ["Chi bộ thôn Đông", "Trần Bình", "HTTNV"],
    ["CHI BỘ THÔN ĐOÀI", "Vũ Chi", "HTTNV"],
  ]);
});

test("gathering again replaces a branch's rows, keeps what was decided, and says what has changed", async () => {
  const { book, gatherer, write } = await committee();
  await gatherer.add(await bothFiles());
  await write();
  const row = rowsOn(book, DATA, [NAME]).findIndex(([name]) => name === "Vũ Chi");
  setContent(book, indexOf(book, DATA), row, DECIDED, "HTNV");
  const newer = {
    branch: EAST.branch,
    members: [
      ["Lê An", "HTTNV"],
      ["Ngô Em", "HTTNV"],
    ],
    modified: 5,
  } as const;
  await gatherer.add([await chosenBranch("dong.xlsx", newer)]);
  expect(gatherer.state().gathering?.counts.levels).toEqual({
    outstanding: 0,
    good: 2,
    completed: 1,
    failed: 0,
  });
  const { changes, written } = await write();
  expect({ changes, differences: written.differences, moved: written.movedNotes }).toEqual({
    changes: [
      { ...OF_EAST, what: "level", name: "Lê An", from: "outstanding", to: "good" },
      { ...OF_EAST, what: "joined", name: "Ngô Em" },
      { ...OF_EAST, what: "left", name: "Trần Bình" },
    ],
    differences: [],
    moved: [],
  });
  const rows = rowsOn(book, DATA, [NAME, PROPOSED, DECIDED, LEVEL]);
  expect(rows.slice(1).sort()).toEqual([
    ["Lê An", "HTTNV", "", "HTTNV"],
    ["Ngô Em", "HTTNV", "", "HTTNV"],
    ["Vũ Chi", "HTTNV", "HTNV", "HTNV"],
  ]);
});

/** Two round trips look at what is there; two more read it again, and four write. */
test.each([3, 4, 5, 6, 7, 8])(
  "when Excel is busy at round trip %i, the sheets come out as without",
  async (at) => {
    const calm = await committee();
    await calm.gatherer.add(await bothFiles());
    await calm.write();
    const expected = rowsOn(calm.book, DATA, [BRANCH, NAME, LEVEL]);
    const busy = await committee({ [at]: { error: { code: "GeneralException", lands: 0.5 } } });
    await busy.gatherer.add(await bothFiles());
    const { written } = await busy.write();
    expect(busy.host.syncs).toBeGreaterThan(calm.host.syncs);
    expect([rowsOn(busy.book, DATA, [BRANCH, NAME, LEVEL]), written.differences]).toEqual([
      expected,
      [],
    ]);
    const names = busy.book.sheets.map(({ name }) => name);
    expect(names).toEqual(calm.book.sheets.map(({ name }) => name));
  },
);

describe("the next day only a late branch is gathered", () => {
  const SOUTH = { branch: "Chi bộ thôn Nam", members: [["Bùi Giang", "HTNV"]] } as const;

  async function nextDay() {
    const first = await committee();
    await first.gatherer.add(await bothFiles());
    await first.write();
    const row = rowsOn(first.book, DATA, [NAME]).findIndex(([name]) => name === "Vũ Chi");
    setContent(first.book, indexOf(first.book, DATA), row, DECIDED, "HTNV");
    const next = await committee({}, first.book);
    await next.gatherer.add([await chosenBranch("nam.xlsx", SOUTH)]);
    return next;
  }

  test("the others stay, with what was decided on them", async () => {
    const { book, gatherer, write } = await nextDay();
    const { gathering } = gatherer.state();
    expect(gathering?.branches.map(({ title, isKept }) => [title, isKept])).toEqual([
      ["CHI BỘ THÔN NAM", false],
      ["CHI BỘ THÔN ĐOÀI", true],
      ["CHI BỘ THÔN ĐÔNG", true],
    ]);
    const { written, changes } = await write();
    expect([written.differences, changes.map(({ what, branch }) => [what, branch])]).toEqual([
      [],
      [["branchNew", "CHI BỘ THÔN NAM"]],
    ]);
    expect(rowsOn(book, DATA, [NAME, PROPOSED, DECIDED, LEVEL]).slice(1)).toEqual([
      ["Bùi Giang", "HTNV", "", "HTNV"],
      ["Vũ Chi", "HTTNV", "HTNV", "HTNV"],
      ["Lê An", "HTXSNV", "", "HTXSNV"],
      ["Trần Bình", "HTTNV", "", "HTTNV"],
    ]);
    expect(rowsOn(book, LIST, [1, 2, 6]).slice(-3)).toEqual([
      ["CHI BỘ THÔN NAM", "Mới nộp", ""],
      ["CHI BỘ THÔN ĐOÀI", "Đã nộp, không đổi", "Giữ từ lần gộp trước."],
      ["CHI BỘ THÔN ĐÔNG", "Đã nộp, không đổi", "Giữ từ lần gộp trước."],
    ]);
  });

  test("one of them can be dropped, and taken back", async () => {
    const { book, gatherer, write } = await nextDay();
    const [, , east] = gatherer.state().gathering!.branches;
    gatherer.drop(bodyKey(east!), true);
    expect(gatherer.state().gathering?.missing).toEqual([]);
    const { changes } = await write();
    expect(changes.map(({ what, branch }) => [what, branch])).toEqual([
      ["branchNew", "CHI BỘ THÔN NAM"],
      ["branchGone", "CHI BỘ THÔN ĐÔNG"],
    ]);
    expect(rowsOn(book, DATA, [NAME]).flat()).toEqual(["Họ và tên", "Bùi Giang", "Vũ Chi"]);
    gatherer.drop(bodyKey(east!), false);
    expect(gatherer.state().gathering?.branches).toHaveLength(3);
  });

  test("a newer year begins a new result, a file of an older one does not", async () => {
    const { gatherer } = await nextDay();
    await gatherer.add([await chosenBranch("nam.xlsx", { ...SOUTH, year: 2024 })]);
    const { year, counts, notCounted } = gatherer.state().gathering!;
    expect([year, counts.present, notCounted.map(({ what }) => what)]).toEqual([
      2025,
      3,
      ["otherYear"],
    ]);
    await gatherer.add([await chosenBranch("nam.xlsx", { ...SOUTH, year: 2026 })]);
    expect(gatherer.state().gathering).toMatchObject({ year: 2026, counts: { present: 1 } });
  });
});

test("a list of branches on a sheet of the open workbook is the list that counts", async () => {
  const { book, gatherer } = await committee();
  ["Tên chi bộ", "Chi bộ thôn Đông", "Chi bộ thôn Thượng"].forEach((text, row) => {
    setContent(book, 0, row, 0, text);
  });
  await gatherer.add(await bothFiles());
  const { expected, gathering } = gatherer.state();
  expect([expected, gathering?.missing, gathering?.findings.map(({ code }) => code)]).toEqual([
    ["Chi bộ thôn Đông", "Chi bộ thôn Thượng"],
    ["Chi bộ thôn Thượng"],
    ["branch-not-on-list", "committee-cap-exceeded"],
  ]);
});

/** The sheets are listed, then looked at, then those that are ours read in full, all at once. */
test("what the sheets of an earlier gathering say is read in one round trip", async () => {
  const { gatherer, write, book } = await committee();
  await gatherer.add(await bothFiles());
  await write();
  const again = await committee({}, book);
  const run = onExcel(hasTable);
  await run((port) => port.read());
  const forReading = again.host.syncs;
  const earlier = await run(async (port) => earlierIn(port, await port.read()));
  expect(earlier.earlier.branches).toHaveLength(2);
  expect(again.host.syncs).toBe(2 * forReading + 1);
});
