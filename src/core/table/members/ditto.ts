import { columnOf } from "../../model/columns";
import type { CellValue } from "../../model/grid";
import { RATERS } from "../../model/level";
import { isBlank, isErrorText } from "../../text/cellText";
import { isDitto } from "../../text/ditto";
import type { SkippedRow } from "../../model/table";
import type { Layout } from "../layout";
import type { Cells } from "./cells";

/**
 * Returns a function that replaces ditto marks in a row's ratings by the text above them, for the rows of a table in turn; empty
 * rows and repeated headers are passed over. Where no rating is above, or the heading of a group is between, a mark stays as it
 * is and is reported like any other text that is no level.
 */
export function dittoReader(layout: Layout, left: number): (cells: Cells, row: number) => Cells {
  const offsets = RATERS.flatMap((rater) => columnOf(layout, rater) ?? []).map(
    ({ index }) => index - left,
  );
  const passed = new Set(layout.skipped.filter(isPassed).map(({ row }) => row));
  let above: Cells = [];
  let rowAbove = -1;
  return (cells, row) => {
    const before = above;
    const isRepeating = hasDitto(cells, offsets) && isNext(rowAbove, row, passed);
    above = isRepeating
      ? cells.map((value, at) => (offsets.includes(at) ? repeated(value, before[at] ?? "") : value))
      : cells;
    rowAbove = row;
    return above;
  };
}

/** Empty rows, repeated headers and second lines of a member separate nobody from the member above. */
function isPassed({ kind }: SkippedRow): boolean {
  return kind !== "group" && kind !== "total";
}

function isNext(above: number, row: number, passed: ReadonlySet<number>): boolean {
  let last = row - 1;
  while (last > above && passed.has(last)) last--;
  return last === above;
}

function hasDitto(cells: Cells, offsets: readonly number[]): boolean {
  for (const offset of offsets) if (isDitto(cells[offset] ?? "")) return true;
  return false;
}

function repeated(value: CellValue, above: CellValue): CellValue {
  return isDitto(value) && !isBlank(above) && !isErrorText(above) ? above : value;
}
