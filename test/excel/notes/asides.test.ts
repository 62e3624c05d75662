import type { CellValue } from "../../../src/core/model/grid";
import { asidesOf } from "../../../src/excel/notes/asides";
import { marginOf } from "../../../src/excel/notes/margin";
import { areasOf } from "../../../src/excel/write/areas";
import { reportSheet } from "../../support/reportSheet";

const SHARE = 1 / 6;
/** As Excel returns it. */
const FIFTEEN_DIGITS = 0.166666666666667;

const report = reportSheet({ blocks: [{ row: 0, column: 0, contents: [["Tỷ lệ", SHARE]] }] });
const areas = areasOf(report);

/** What is moved of a cell that is not as an earlier run left it. */
function moved(content: CellValue, column: number, isUnfinished = false) {
  const mark = {
    ...{ isUnfinished, run: "1.aaaa", isNew: false, born: null, isNewer: false },
    notes: "in place" as const,
  };
  const typed = [{ row: 0, column, content }];
  const noted = { areasBefore: areas, notes: [], typed, mark };
  return asidesOf(noted, report, areas, marginOf(null, areas)).map(({ note }) => note.content);
}

test("a number that the report has in that cell is left to the report, whatever digits Excel keeps", () => {
  expect(moved(FIFTEEN_DIGITS, 1)).toEqual([]);
  expect(moved(0.1666666, 1)).toEqual([0.1666666]);
});

test("a number of another cell is somebody's, unless a run ended half way", () => {
  expect(moved(FIFTEEN_DIGITS, 0)).toEqual([FIFTEEN_DIGITS]);
  expect(moved(FIFTEEN_DIGITS, 0, true)).toEqual([]);
});

test("a text is the report's wherever it is", () => {
  expect(moved("Tỷ lệ", 1)).toEqual([]);
  expect(moved("Hỏi lại", 1)).toEqual(["Hỏi lại"]);
});
