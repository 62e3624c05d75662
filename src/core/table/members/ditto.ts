import { columnOf } from "../../model/columns";
import type { CellValue } from "../../model/grid";
import { RATERS } from "../../model/level";
import { isBlank, isErrorText } from "../../text/cellText";
import { isDitto } from "../../text/ditto";
import type { Layout } from "../layout";
import type { Cells } from "./cells";

/**
 * Returns a function that replaces ditto marks in a row's ratings by the text above them, for the rows of a table in turn.
 * Where no rating is directly above, a mark stays as it is and is reported like any other text that is no level.
 */
export function dittoReader(layout: Layout, left: number): (cells: Cells, row: number) => Cells {
  const offsets = RATERS.flatMap((rater) => columnOf(layout, rater) ?? []).map(
    ({ index }) => index - left,
  );
  let above: Cells = [];
  let rowAbove = -1;
  return (cells, row) => {
    const before = rowAbove === row - 1 ? above : [];
    rowAbove = row;
    above = hasDitto(cells, offsets)
      ? cells.map((value, at) => (offsets.includes(at) ? repeated(value, before[at] ?? "") : value))
      : cells;
    return above;
  };
}

function hasDitto(cells: Cells, offsets: readonly number[]): boolean {
  for (const offset of offsets) if (isDitto(cells[offset] ?? "")) return true;
  return false;
}

function repeated(value: CellValue, above: CellValue): CellValue {
  return isDitto(value) && !isBlank(above) && !isErrorText(above) ? above : value;
}
