import type { CellValue } from "../../model/grid";
import type { Role } from "../../model/role";
import type { Column } from "../../model/table";
import { readDate } from "../../text/date";
import { isMonthFirstDay } from "../../text/monthFirst";
import type { SheetView } from "../find/sheetView";

const DATES: ReadonlySet<Role> = new Set<Role>([
  "birth",
  "admitted",
  "admissionDecided",
  "official",
  "admittedOfficial",
  "departed",
]);
/** A single such day may be a slip of the pen. */
const FEWEST = 2;

/**
 * True if all days in the columns of dates are texts that have the month first beyond doubt. Beside any other day the order is
 * open: Excel may have read `04/05/2015` as either.
 */
export function areMonthFirst(
  view: SheetView,
  columns: readonly Column[],
  rows: readonly number[],
): boolean {
  let days = 0;
  for (const { index, role } of columns)
    if (role !== null && DATES.has(role))
      for (const row of rows) {
        const value = view.value(row, index);
        if (isMonthFirstDay(value)) days++;
        else if (isDay(value)) return false;
      }
  return days >= FEWEST;
}

function isDay(value: CellValue): boolean {
  const reading = readDate(value);
  return reading.kind === "date" && reading.precision === "day";
}
