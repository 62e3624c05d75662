import { columnIndex } from "../model/columns";
import { valueAt, type DecodedSheet } from "../model/grid";
import type { SkippedRow } from "../model/table";
import { cellText } from "../text/cellText";
import { foldedText } from "../text/foldedText";
import { memberRows, type Layout } from "./layout";

const ROMAN = /^[IVXL]{1,6}\s*[.)]?$/u;
const NUMBER = /^\d{1,3}\s*[.)]?$/;
const SUPERIOR = /^dang (?:bo|uy)\b/;

/**
 * Returns a layout for each level of a tree of organisations in one table: `I` before a base organisation, `1` before each of its
 * branches. A superior and its branches must not be added. Every other table is its own layout.
 */
export function tierLayouts(sheet: DecodedSheet, layout: Layout): readonly Layout[] {
  const [order, name] = [columnIndex(layout, "order"), columnIndex(layout, "name")];
  const isRated = layout.subject === "organisations" && layout.purpose === "rating";
  if (!isRated || order === null || name === null) return [layout];
  const textAt = (row: number, column: number) => cellText(valueAt(sheet.grid, row, column));
  const isUpper = (row: number) => ROMAN.test(textAt(row, order));
  const rows = memberRows(layout);
  const upper = rows.filter(isUpper);
  const lower = rows.filter((row) => !isUpper(row));
  const isTree =
    upper.some((row) => SUPERIOR.test(foldedText(textAt(row, name)))) &&
    lower.some((row) => NUMBER.test(textAt(row, order)));
  if (!isTree) return [layout];
  return [
    without(layout, lower, () => ({ kind: "otherTier", text: "" })),
    withoutDoubts(without(layout, upper, (row) => ({ kind: "group", text: textAt(row, name) }))),
  ];
}

/** A total below both levels is of neither. */
function without(
  layout: Layout,
  rows: readonly number[],
  skippedAt: (row: number) => Omit<SkippedRow, "row">,
): Layout {
  const own = layout.skipped.map((row): SkippedRow =>
    row.kind === "total" ? { ...row, kind: "note" } : row,
  );
  const others = rows.map((row): SkippedRow => ({ row, ...skippedAt(row) }));
  return { ...layout, isTier: true, skipped: [...own, ...others].sort((a, b) => a.row - b.row) };
}

/** What is uncertain about the table is reported once, with its upper level. */
function withoutDoubts(layout: Layout): Layout {
  const unreadable = layout.unreadable.map((row): SkippedRow => ({ row, kind: "note", text: "" }));
  const skipped = [...layout.skipped, ...unreadable].sort((a, b) => a.row - b.row);
  return { ...layout, skipped, unreadable: [], ambiguous: [] };
}
