import { columnOf } from "../../model/columns";
import type { CellValue } from "../../model/grid";
import { RATERS } from "../../model/level";
import { isBlank, isErrorText } from "../../text/cellText";
import type { Layout } from "../layout";
import type { Cells } from "./cells";

/** Marks by which people repeat the text above: `nt`, `-nt-`, `như trên`, `"`, `″`, `,,`, `-//-`. */
const DITTO =
  /^[-–—.\s]*(?:["“”″〃]|['’]{2}|,,|nt|n\.t|như trên|nhu tren)[-–—.\s]*$|^[-–—_]+\s*\/\/\s*[-–—_]+$/iu;
const STARTS = new Set("-–—_.\"“”″〃'’,nN ");
const LONGEST = 12;

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
    above = offsets.some((offset) => isDitto(cells[offset] ?? ""))
      ? cells.map((value, at) => (offsets.includes(at) ? repeated(value, before[at] ?? "") : value))
      : cells;
    return above;
  };
}

function repeated(value: CellValue, above: CellValue): CellValue {
  return isDitto(value) && !isBlank(above) && !isErrorText(above) ? above : value;
}

/** True for a mark that repeats the cell above it. */
export function isDitto(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    value.length <= LONGEST &&
    STARTS.has(value.charAt(0)) &&
    DITTO.test(value.normalize("NFC"))
  );
}
