import type { Rect } from "../../../src/core/model/address";
import { cellKey } from "../../host/book/cellKey";
import { readCell } from "../../host/book/cells";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { cellLook } from "../cellLook";
import { ChartView } from "../chart/ChartView";
import { useDesk } from "../deskContext";
import { type Box, boxOf } from "../grid/sheetBox";
import { shownText } from "../grid/shownText";
import { isCovered, type Paper } from "./paper";

interface PageProps {
  readonly workbook: HostWorkbook;
  readonly sheet: HostSheet;
  readonly paper: Paper;
  /** Counts from 0. */
  readonly number: number;
}

/** One page: the repeated title rows, the page's own rows, the charts that begin on it, and its footer. */
export function PrintedPage(page: PageProps) {
  const { paper, sheet, number } = page;
  const rows = paper.pages[number];
  if (!rows) return null;
  const titles = number > 0 && paper.titles && rows.top > paper.titles.bottom ? paper.titles : null;
  const area = { ...paper.area, ...rows };
  const below = titles ? heightOf(page, titles) : 0;
  return (
    <div className="paper" style={{ width: paper.width, height: paper.height }}>
      <div
        className="printed"
        style={{ left: paper.left, top: paper.top, transform: `scale(${String(paper.scale)})` }}
      >
        {titles && <Rows {...page} area={{ ...paper.area, ...titles }} below={0} />}
        <Rows {...page} area={area} below={below} />
        <Charts {...page} area={area} below={below} />
      </div>
      <p className="footer">
        {footerText(sheet.headerFooter.oddFooter, number + 1, paper.pages.length)}
      </p>
    </div>
  );
}

function heightOf({ workbook, sheet, paper }: PageProps, rows: Pick<Rect, "top" | "bottom">) {
  const index = workbook.sheets.indexOf(sheet);
  return boxOf(workbook.model, index, { ...paper.area, ...rows }).height;
}

interface BlockProps extends PageProps {
  readonly area: Rect;
  /** The pixels that the block is moved down. */
  readonly below: number;
}

function Rows({ workbook, sheet, area, below }: BlockProps) {
  const { language } = useDesk();
  const index = workbook.sheets.indexOf(sheet);
  const origin = boxOf(workbook.model, index, area);
  return cellsOf(sheet, area).map((cell) => {
    const { value } = readCell(workbook, index, cell.top, cell.left);
    const style = sheet.styles.get(cellKey(cell.top, cell.left));
    return (
      <div
        key={cellKey(cell.top, cell.left)}
        className="printed-cell"
        style={{
          ...overlapping(placed(boxOf(workbook.model, index, cell), origin, below)),
          ...cellLook(style, typeof value === "number"),
        }}
      >
        <span>{shownText(workbook.model, language, index, cell.top + 1, cell.left + 1)}</span>
      </div>
    );
  });
}

/** Returns the cells of an area, merged ones as one, without those that show nothing. */
function cellsOf(sheet: HostSheet, area: Rect): readonly Rect[] {
  const cells: Rect[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      if (!sheet.styles.has(cellKey(row, column)) || isCovered(sheet, { row, column })) continue;
      const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
      cells.push(merge ?? { top: row, left: column, bottom: row, right: column });
    }
  return cells;
}

function Charts({ workbook, sheet, area, below }: BlockProps) {
  const index = workbook.sheets.indexOf(sheet);
  const origin = boxOf(workbook.model, index, area);
  return sheet.charts
    .filter(({ position }) => position.top >= area.top && position.top <= area.bottom)
    .map((chart) => {
      const box = placed(boxOf(workbook.model, index, chart.position), origin, below);
      return (
        <div key={chart.id} className="chart" style={box}>
          <ChartView workbook={workbook} chart={chart} size={box} />
        </div>
      );
    });
}

function placed(box: Box, origin: Box, below: number): Box {
  return { ...box, left: box.left - origin.left, top: box.top - origin.top + below };
}

/** Neighbours share the line between them. */
function overlapping(box: Box): Box {
  return { ...box, width: box.width + 1, height: box.height + 1 };
}

/** Returns the text of a footer; of Excel's codes, only the page and the number of pages are shown. */
function footerText(code = "", page: number, pages: number): string {
  return code
    .replace(/&P/g, String(page))
    .replace(/&N/g, String(pages))
    .replace(/&"[^"]*"|&\d+|&[A-Z]/g, "")
    .trim();
}
