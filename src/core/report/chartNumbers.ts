import type { Rect } from "../model/address";
import type { Content } from "../model/report";
import type { SheetBuilder } from "./page/sheetBuilder";
import { COUNT, LABEL } from "./page/styles";
import { putHeader, putRow, type TableColumn } from "./page/tableBlock";

/** The height of a chart, in plain lines. */
export const CHART_ROWS = 11;

/** A category of a chart, and its number in each series. */
interface Category {
  readonly name: Content;
  readonly numbers: readonly Content[];
}

/**
 * Writes the numbers that a chart shows, and returns their place. It comes after the printed part: on paper the chart has them,
 * and whoever cannot see the chart reads them here.
 */
export function putChartNumbers(
  sheet: SheetBuilder,
  series: readonly string[],
  categories: readonly Category[],
): Rect {
  const columns: readonly TableColumn[] = [
    { header: "", style: {} },
    { header: "Số liệu biểu đồ", style: LABEL },
    ...series.map((header) => ({ header, style: COUNT })),
  ];
  const top = putHeader(sheet, columns);
  for (const { name, numbers } of categories) putRow(sheet, columns, [null, name, ...numbers]);
  return { top, left: 1, bottom: top + categories.length, right: 1 + series.length };
}
