import { describeVi } from "../../src/app/describeVi";
import { createGatherer } from "../../src/app/gather/gatherer";
import { earlierIn } from "../../src/app/gather/earlier";
import { handedIn } from "../../src/app/gather/gatherState";
import { writeCommittee } from "../../src/app/gather/writeCommittee";
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
async function committee(faults: Record<number, Fault> = {}) {
  const book = newWorkbook(["Trang tính 1"]);
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
      { what: "level", branch: "CHI BỘ THÔN ĐÔNG", name: "Lê An", from: "outstanding", to: "good" },
      { what: "joined", branch: "CHI BỘ THÔN ĐÔNG", name: "Ngô Em" },
      { what: "left", branch: "CHI BỘ THÔN ĐÔNG", name: "Trần Bình" },
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

test("a branch that is no longer among the files is named", async () => {
  const { gatherer, write } = await committee();
  await gatherer.add(await bothFiles());
  await write();
  const run = onExcel(hasTable);
  const later = createGatherer({
    yieldToUi: () => Promise.resolve(),
    earlier: () => run(async (port) => earlierIn(port, await port.read())),
  });
  await later.add([await chosenBranch("dong.xlsx", EAST)]);
  expect(later.state().gathering?.missing).toEqual(["CHI BỘ THÔN ĐOÀI"]);
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
