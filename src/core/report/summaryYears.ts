import { a1 } from "../model/address";
import { LEVELS } from "../model/level";
import type { Content } from "../model/report";
import { putCaption } from "./caption";
import type { BranchView } from "./context";
import { live } from "./formula";
import type { SheetBuilder } from "./sheetBuilder";
import { COUNT, LEVEL_COLORS, MIDDLE } from "./styles";
import { AT } from "./summaryLevels";
import type { LevelRows } from "./summaryLevels";
import { putHeader, putRow, putSection } from "./tableBlock";
import type { Numbering, TableColumn } from "./tableBlock";

const CHART_ROWS = 13;

/** This year beside the earlier ones whose summaries stand in the workbook; left out where there are none. */
export function putYears(
  sheet: SheetBuilder,
  view: BranchView,
  rows: LevelRows,
  numbered: Numbering,
): void {
  const { branch, scheme, earlierYears: years } = view;
  const { tally, year } = branch;
  if (years.length === 0) return;
  const columns: readonly TableColumn[] = [
    { header: "TT", style: MIDDLE },
    { header: "Năm", style: MIDDLE },
    ...LEVELS.map((level) => ({ header: scheme.levels[level].abbreviation, style: COUNT })),
    { header: "Đã xếp loại", style: COUNT },
  ];
  putSection(sheet, numbered("So với các năm trước"));
  const header = putHeader(sheet, columns);
  years.forEach((each, i) => {
    const counts = LEVELS.map((level) => each.levels[level]);
    putRow(sheet, columns, [i + 1, `Năm ${String(each.year)}`, ...counts, each.rated]);
  });
  const now = (row: number, value: number): Content => live(a1({ row, column: AT.count }), value);
  putRow(sheet, columns, [
    years.length + 1,
    year === null ? "Năm nay" : `Năm ${String(year)}`,
    ...LEVELS.map((level) => now(rows.of[level], tally.levels[level])),
    now(rows.total, tally.rated),
  ]);
  sheet.chartRow(CHART_ROWS, [
    {
      name: "years",
      kind: "line",
      title: "Kết quả xếp loại qua các năm",
      source: { top: header, left: 1, bottom: header + years.length + 1, right: LEVELS.length + 1 },
      left: 0,
      right: sheet.widths.length - 1,
      categoryAxis: "Năm",
      valueAxis: `Số ${view.nouns.many}`,
      colors: LEVEL_COLORS,
    },
  ]);
  putCaption(sheet, `Biểu đồ: số ${view.nouns.many} ở từng mức qua các năm, như bảng trên.`);
}
