import { columnOf } from "../../model/columns";
import type { CellValue } from "../../model/grid";
import { RATERS } from "../../model/level";
import { isBlank, isErrorText } from "../../text/cellText";
import type { Layout } from "../layout";
import type { Cells } from "./cells";

/** Marks by which people repeat the text above: `nt`, `-nt-`, `như trên`, `"`, `″`, `,,`, `-//-`. */
const DITTO =
  /^[-–—.\s]*(?:["“”″〃]|['’]{2}|,,|nt|n\.t|như trên|nhu tren)[-–—.\s]*$|^[-–—_]+\s*\/\/\s*[-–—_]+$/iu;
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

/** True for the first letter of most levels, which settles most cells: A to Z but for the N of `NT`. */
function isCapital(code: number): boolean {
  return code >= 65 && code <= 90 && code !== 78;
}

/** True for a mark that repeats the cell above it. */
export function isDitto(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    value.length <= LONGEST &&
    !isCapital(value.charCodeAt(0)) &&
    DITTO.test(value.normalize("NFC"))
  );
}
