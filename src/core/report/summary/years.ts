import { a1 } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content } from "../../model/report";
import type { BranchView } from "../context";
import { live } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putSection, type Numbering } from "../page/textLines";
import { AT, type LevelRows } from "./levels";

/** Writes this year beside earlier ones whose tables are in the workbook; nothing where there are none. */
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
    { header: "Đã xếp loại", style: COUNT, span: 2 },
  ];
  putSection(sheet, numbered("So với các năm trước"), years.length + 1);
  putHeader(sheet, columns);
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
}
