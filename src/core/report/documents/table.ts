import type { DocumentBlock } from "../../model/document";
import { LABEL, MIDDLE } from "../page/styles";
import type { SheetBuilder } from "../page/sheetBuilder";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import type { LiveCounts } from "./liveCounts";
import { cellContent } from "./sentence";

type TableBlock = Extract<DocumentBlock, { readonly kind: "table" }>;

/** Writes a table over the sheet's columns, each of its columns as many of them as come nearest to its share. */
export function putTable(
  sheet: SheetBuilder,
  { columns, rows }: TableBlock,
  counts: LiveCounts,
): void {
  const spans = spansOf(
    columns.map(({ width }) => width),
    sheet.widths.length,
  );
  const written = columns.map(({ header, align }, i): TableColumn => {
    return { header, style: align === "center" ? MIDDLE : LABEL, span: spans[i] ?? 1 };
  });
  putHeader(sheet, written);
  putList(
    sheet,
    written,
    rows.map((cells) => ({ cells: cells.map((runs) => cellContent(runs, counts)) })),
  );
  sheet.blank();
}

/** Whole columns in proportion to the widths, at least one each: what is left over goes where most is missing. */
export function spansOf(widths: readonly number[], columns: number): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const exact = widths.map((width) => (width / all) * columns);
  const spans = exact.map((width) => Math.max(1, Math.floor(width)));
  for (
    let left = columns - spans.reduce((sum, span) => sum + span, 0);
    left !== 0;
    left -= Math.sign(left)
  ) {
    const missing = exact.map((width, i) => (width - (spans[i] ?? 0)) * Math.sign(left));
    const candidates = missing.map((each, i) => (left < 0 && spans[i] === 1 ? -Infinity : each));
    const at = candidates.indexOf(Math.max(...candidates));
    spans[at] = (spans[at] ?? 0) + Math.sign(left);
  }
  return spans;
}
