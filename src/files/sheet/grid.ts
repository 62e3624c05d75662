import type { Cell, Rect } from "../../core/model/address";
import type { CellValue, Grid } from "../../core/model/grid";
import type { FileCell } from "./fileCells";

/** Where the contents of a sheet may end, from near to far: as in Excel, a stray cell far away does not belong to them. */
const ROWS = [1_000, 10_000, 100_000, 1_048_576];
const COLUMNS = [100, 500, 16_384];

/** A grid of more cells than this is not built. */
const MOST_CELLS = 5_000_000;

/** Returns the values of a sheet; null for an empty one, `"over"` for cells too far apart to fit into a grid. */
export function gridOf(cells: readonly FileCell[]): Grid | "over" | null {
  const filled = cells.filter(({ value }) => value.kind !== "empty" && value.kind !== "broken");
  const used = clipped(filled);
  if (!used) return null;
  const { top, left, bottom, right } = used;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return "over";
  const values = Array.from({ length: bottom - top + 1 }, () =>
    new Array<CellValue>(right - left + 1).fill(""),
  );
  for (const cell of filled) {
    const line = cell.column <= right ? values[cell.row - top] : undefined;
    if (line) line[cell.column - left] = valueOf(cell);
  }
  return { top, left, values };
}

/** Excel shows no more than 15 digits of a result. */
function valueOf({ value, formula }: FileCell): CellValue {
  if (!("value" in value)) return "";
  return formula && value.kind === "number" ? Number(value.value.toPrecision(15)) : value.value;
}

/** The nearest corner of the sheet that ends in a blank row and a blank column; all that is used where none does. */
function clipped(cells: readonly Cell[]): Rect | null {
  const whole = boundsOf(cells);
  if (!whole || isOrdinary(whole)) return whole;
  for (const columns of COLUMNS)
    for (const rows of ROWS) {
      const inside = boundsOf(cells.filter(({ row, column }) => row < rows && column < columns));
      if (inside && inside.bottom < rows - 1 && inside.right < columns - 1) return inside;
    }
  return whole;
}

function isOrdinary({ bottom, right }: Rect): boolean {
  return bottom < 100_000 && right < 500;
}

function boundsOf(cells: readonly Cell[]): Rect | null {
  const [first] = cells;
  if (!first) return null;
  const bounds = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  for (const { row, column } of cells) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}
