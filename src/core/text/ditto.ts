import type { CellValue } from "../model/grid";

/** Marks by which people repeat the text above: `nt`, `-nt-`, `(như trên)`, `"`, `″`, `,,`, `//`, `-//-`. */
const DITTO =
  /^[-–—_.(\s"“”″'’]*(?:["“”″〃]|['’´]{2}|,,|n\.?t|như (?:(?:dòng|hàng) )?trên|nhu tren|\/{2,3})[-–—_.)\s"“”″'’]*$/iu;
const LONGEST = 16;

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
