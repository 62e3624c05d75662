import { setContent, setContents } from "../../../workbench/host/book/cellInput";
import { readCell } from "../../../workbench/host/book/cells";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { moveColumns, moveRows } from "../../../workbench/host/operations/shift";
import { moveSheet, removeSheet, renameSheet } from "../../../workbench/host/operations/sheetEdit";

/** What somebody else does to the first sheet of the faulty workbook. */
export type CoAuthor = (workbook: HostWorkbook) => void;

const FIRST = 2;
const LAST = 5;
const COLUMNS = 9;

const source = ({ sheets: [sheet] }: HostWorkbook) => {
  if (!sheet) throw new Error("A workbook without a sheet");
  return sheet;
};

/** Excel moves the contents of the cells. */
function sort(workbook: HostWorkbook): void {
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
    Array.from({ length: COLUMNS }, (__, column) => readCell(workbook, 0, FIRST + i, column).value),
  );
  setContents(workbook, 0, FIRST, 0, rows.reverse());
}

/** Everything that a colleague does to a table while we are at it. */
export const CO_AUTHORS: Readonly<Record<string, CoAuthor>> = {
  editRating: (workbook) => {
    setContent(workbook, 0, FIRST, 7, "Hoàn thành nhiệm vụ");
  },
  editFixed: (workbook) => {
    setContent(workbook, 0, 3, 5, 70);
  },
  editBeside: (workbook) => {
    setContent(workbook, 0, 3, 8, "đi học");
  },
  editName: (workbook) => {
    setContent(workbook, 0, 4, 1, "Ngô Chinh");
  },
  typeFormula: (workbook) => {
    setContents(workbook, 0, 3, 5, [[{ formula: "=D4+E4" }]]);
  },
  insertRow: (workbook) => {
    moveRows(workbook, source(workbook), FIRST, 1);
  },
  insertMember: (workbook) => {
    moveRows(workbook, source(workbook), 4, 1);
    setContents(workbook, 0, 4, 0, [
      [9, "Vũ Em", "04.000009", 20, 50, 70, "Hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ", ""],
    ]);
  },
  deleteRow: (workbook) => {
    moveRows(workbook, source(workbook), 3, -1);
  },
  insertColumn: (workbook) => {
    moveColumns(workbook, source(workbook), 2, 1);
  },
  sort,
  rename: (workbook) => {
    renameSheet(workbook, source(workbook), "Danh sách mới");
  },
  hide: (workbook) => {
    source(workbook).visibility = "Hidden";
  },
  move: (workbook) => {
    moveSheet(workbook, source(workbook), 1);
  },
  remove: (workbook) => {
    removeSheet(workbook, source(workbook));
  },
  protect: (workbook) => {
    source(workbook).protection = { sheet: true };
  },
};
