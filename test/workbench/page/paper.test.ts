import { startCalc } from "../../../workbench/host/client.node";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostSheet } from "../../../workbench/host/book/workbook";
import { paperOf } from "../../../workbench/page/print/paper";

/** The pixels of a column without a width of its own in the grid. */
const GRID_COLUMN = 90;

beforeAll(startCalc);

function printed(page: HostSheet["page"]) {
  const workbook = newWorkbook(["Sheet1"]);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet");
  sheet.page = page;
  return paperOf(workbook, sheet);
}

test("a sheet without a print area has no pages", () => {
  expect(printed({})).toBeNull();
});

test("a wide area is shrunk to the width between the margins, never enlarged", () => {
  const margins = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 };
  const wide = printed({ printArea: "A1:Z5", fitToPage: true, fitToWidth: 1, margins });
  const narrow = printed({ printArea: "A1:B5", fitToPage: true, fitToWidth: 1, margins });
  expect(wide?.scale).toBeCloseTo((794 - 96) / (26 * GRID_COLUMN), 3);
  expect(narrow?.scale).toBe(1);
});

test("every row is on one page, and the title rows take their room on later pages", () => {
  const paper = printed({ printArea: "A1:B100", printTitlesRow: "$1:$2" });
  const rows = paper?.pages.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, i) => top + i),
  );
  expect(rows).toEqual(Array.from({ length: 100 }, (_, i) => i));
  const [first, second] = paper?.pages.map(({ top, bottom }) => bottom - top + 1) ?? [];
  expect(first).toBe((second ?? 0) + 2);
});

test("a landscape page is wider than high", () => {
  const paper = printed({ printArea: "A1:B5", orientation: "landscape" });
  expect([paper?.width, paper?.height]).toEqual([1123, 794]);
});
