import { BorderStyle, BorderType, type Model } from "@ironcalc/wasm";
import type { CellStyle } from "hucre";
import { keyedCell } from "../../host/book/cellKey";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { colorOf, fontPixels } from "../cellLook";

/** The look of a cell as paths and values of IronCalc's styles. */
type Look = Readonly<Record<string, string>>;

const BORDER = "border";
const ALL_AROUND = { type: BorderType.All, item: { style: BorderStyle.Thin } };

/** The grid spaces lines by 1.5 of a font's size, Excel by about 1.2, for which the heights of the rows were made. */
const TIGHTER = 0.85;

/** A format without any section hides numbers and texts in Excel; IronCalc still shows texts. */
const UNSEEN = ";;;";
const PAPER = "#FFFFFF";

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

/**
 * Shows in the grid the formatting that the host keeps outside the model: number formats, fonts, fills, alignment, widths
 * and heights. `painted` remembers what was copied last time, so that only what has changed since is copied.
 */
export function paint({ model, sheets }: HostWorkbook, painted: Map<string, string>): void {
  sheets.forEach((sheet, index) => {
    paintSizes(model, sheet, index, painted);
    const looks = new Map(Array.from(sheet.styles, ([key, style]) => [key, lookOf(style)]));
    const gone = painted.get(`${sheet.id} cells`);
    for (const key of gone?.split(" ") ?? [])
      if (!looks.has(key) && key !== "") looks.set(key, { num_fmt: "general" });
    paintRuns(model, index, changedLooks(sheet, looks, painted));
    painted.set(`${sheet.id} cells`, Array.from(sheet.styles.keys()).join(" "));
    model.setShowGridLines(index, sheet.showGridlines);
  });
}

function paintSizes(
  model: Model,
  sheet: HostSheet,
  index: number,
  painted: Map<string, string>,
): void {
  for (const [column, characters] of sheet.columnWidths) {
    const key = `${sheet.id} column ${String(column)}`;
    if (painted.get(key) === String(characters)) continue;
    painted.set(key, String(characters));
    model.setColumnsWidth(
      index,
      column + 1,
      column + 1,
      characters * PIXELS_PER_CHARACTER + PADDING,
    );
  }
  for (const column of sheet.hiddenColumns) model.setColumnsWidth(index, column + 1, column + 1, 0);
  for (const [row, points] of sheet.rowHeights) {
    const key = `${sheet.id} row ${String(row)}`;
    if (painted.get(key) === String(points)) continue;
    painted.set(key, String(points));
    model.setRowsHeight(index, row + 1, row + 1, points * PIXELS_PER_POINT);
  }
}

function changedLooks(
  sheet: HostSheet,
  looks: ReadonlyMap<string, Look>,
  painted: Map<string, string>,
): ReadonlyMap<string, Look> {
  const changed = new Map<string, Look>();
  for (const [cell, look] of looks) {
    const key = `${sheet.id} ${cell}`;
    const text = JSON.stringify(look);
    if (painted.get(key) === text) continue;
    painted.set(key, text);
    changed.set(cell, look);
  }
  return changed;
}

/** Paints consecutive cells of a column that look the same in one call. */
function paintRuns(model: Model, sheet: number, looks: ReadonlyMap<string, Look>): void {
  const cells = Array.from(looks, ([key, look]) => {
    return { ...keyedCell(key), look, text: JSON.stringify(look) };
  }).sort((a, b) => a.column - b.column || a.row - b.row);
  let first = 0;
  cells.forEach((cell, i) => {
    const next = cells[i + 1];
    const goes =
      next?.column === cell.column && next.row === cell.row + 1 && next.text === cell.text;
    if (goes) return;
    const start = cells[first] ?? cell;
    const area = {
      sheet,
      row: start.row + 1,
      column: cell.column + 1,
      width: 1,
      height: cell.row - start.row + 1,
    };
    for (const [path, value] of Object.entries(cell.look)) {
      if (path === BORDER) model.setAreaWithBorder(area, ALL_AROUND);
      else model.updateRangeStyle(area, path, value);
    }
    first = i + 1;
  });
}

function lookOf(style: CellStyle): Look {
  const { font, fill, border, alignment, numFmt } = style;
  const background = fill?.type === "pattern" ? colorOf(fill.fgColor) : null;
  return withoutNulls({
    num_fmt: numFmt === "General" ? "general" : (numFmt ?? null),
    "font.size": String(Math.floor(fontPixels(style) * TIGHTER)),
    ...fontLook(font ?? {}),
    ...(numFmt === UNSEEN && { "font.color": PAPER }),
    "fill.color": background,
    [BORDER]: border?.top && border.left ? "all" : null,
    ...alignmentLook(alignment ?? {}),
  });
}

function fontLook({ bold, italic, underline, color }: NonNullable<CellStyle["font"]>) {
  return {
    "font.b": bold ? "true" : null,
    "font.i": italic ? "true" : null,
    "font.u": underline ? "true" : null,
    "font.color": colorOf(color),
  };
}

function alignmentLook({ horizontal, vertical, wrapText }: NonNullable<CellStyle["alignment"]>) {
  return {
    "alignment.horizontal": horizontal ?? null,
    "alignment.vertical": vertical ?? null,
    "alignment.wrap_text": wrapText ? "true" : null,
  };
}

function withoutNulls(look: Readonly<Record<string, string | null>>): Look {
  return Object.fromEntries(
    Object.entries(look).flatMap(([path, value]) => (value === null ? [] : [[path, value]])),
  );
}
