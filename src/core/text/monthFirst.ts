import type { DateReading } from "../model/calendar";
import type { CellValue } from "../model/grid";
import { readDate } from "./date";

/** A day that is one only with the month first, such as `08/24/2002`. */
const MONTH_FIRST = String.raw`(?<!\d\s*[/-]\s*)\b(0?[1-9]|1[0-2])\s*[/-]\s*(1[3-9]|2\d|3[01])\s*[/-]\s*(\d{4})(?!\d)`;
const ONLY = new RegExp(`^\\s*${MONTH_FIRST}\\s*$`);
const ANY = new RegExp(MONTH_FIRST, "g");

/** True for a text that is nothing but a day with the month first beyond doubt. */
export function isMonthFirstDay(value: CellValue): value is string {
  return typeof value === "string" && ONLY.test(value) && readSwapped(value).kind === "date";
}

/** Returns the text with the day before the month wherever only that is a day. */
export function dayFirst(text: string): string {
  return text.replace(ANY, "$2/$1/$3");
}

/** As `readDate`, but for a day with the month first beyond doubt; the reading has what is written. */
export function readMonthFirst(value: CellValue): DateReading {
  if (!isMonthFirstDay(value)) return readDate(value);
  const reading = readSwapped(value);
  return reading.kind === "date" ? { ...reading, monthFirst: value.trim() } : reading;
}

function readSwapped(text: string): DateReading {
  return readDate(dayFirst(text));
}
