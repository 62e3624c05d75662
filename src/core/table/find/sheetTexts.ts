import type { Rect } from "../../model/address";
import type { SheetSnapshot } from "../../model/grid";
import type { SheetText } from "../../model/said";
import { isBlank } from "../../text/cellText";
import { isSignatureText } from "../../text/rowText";
import type { SheetView } from "./sheetView";

/** Returns the texts outside all tables that belong to one of them: its title, the sentences below it, its signatures. */
export function textsAround(
  sheet: SheetSnapshot,
  view: SheetView,
  table: Rect,
  all: readonly Rect[],
): readonly SheetText[] {
  const others = all.filter((other) => other !== table && overlapsSideways(other, table));
  const before = Math.max(
    view.area.top - 1,
    ...others.map(({ bottom }) => bottom).filter((row) => row < table.top),
  );
  const after = Math.min(
    view.area.bottom + 1,
    ...others.map(({ top }) => top).filter((row) => row > table.bottom),
  );
  const top = before < view.area.top ? view.area.top : titleStart(view, before + 1, table.top);
  const bottom =
    after > view.area.bottom ? view.area.bottom : titleStart(view, table.bottom + 1, after) - 1;
  return textsIn(sheet, view, { ...view.area, top, bottom }, all);
}

/** Returns the texts above all tables of the sheet. */
export function sheetTitle(
  sheet: SheetSnapshot,
  view: SheetView,
  all: readonly Rect[],
): readonly SheetText[] {
  const bottom = Math.min(view.area.bottom + 1, ...all.map(({ top }) => top)) - 1;
  return textsIn(sheet, view, { ...view.area, bottom }, []);
}

function overlapsSideways(a: Rect, b: Rect): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Returns the row between two tables where the second one's title begins: below signatures and totals in words. */
function titleStart(view: SheetView, from: number, header: number): number {
  let start = header;
  for (let row = header - 1; row >= from; row--) {
    const folded = rowFolded(view, row);
    if (folded.some((text) => isSignatureText(text) || isClosing(text))) break;
    if (folded.length > 0) start = row;
  }
  return start;
}

function isClosing(folded: string): boolean {
  const figures = folded.replace(/\bnam (?:hoc )?20\d\d\b/g, "");
  return (
    /^(?:tong|cong|ket qua xep loai|100|trong do|ghi chu)\b/.test(folded) && /\d/.test(figures)
  );
}

function rowFolded(view: SheetView, row: number): string[] {
  const texts: string[] = [];
  for (let column = view.area.left; column <= view.area.right; column++)
    if (!isBlank(view.value(row, column))) texts.push(view.folded(row, column));
  return texts;
}

function textsIn(
  sheet: SheetSnapshot,
  view: SheetView,
  area: Rect,
  tables: readonly Rect[],
): SheetText[] {
  const texts: SheetText[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const full = tables.find((table) => covers(table, row, area));
    if (full) row = full.bottom;
    else texts.push(...textsOfRow(sheet, view, row, area, tables));
  }
  return texts;
}

/** True if the table is as wide as the area, so that all its rows can be skipped. */
function covers(table: Rect, row: number, area: Rect): boolean {
  return (
    table.top <= row && row <= table.bottom && table.left <= area.left && table.right >= area.right
  );
}

function textsOfRow(
  sheet: SheetSnapshot,
  view: SheetView,
  row: number,
  area: Rect,
  tables: readonly Rect[],
): SheetText[] {
  const texts: SheetText[] = [];
  const isInTable = (column: number) =>
    tables.some(
      ({ top, bottom, left, right }) =>
        top <= row && row <= bottom && left <= column && column <= right,
    );
  for (let column = area.left; column <= area.right; column++) {
    const value = view.value(row, column);
    if (typeof value === "string" && !isBlank(value) && !isInTable(column))
      texts.push({ sheet: sheet.name, row, column, text: view.text(row, column), written: value });
  }
  return texts;
}
