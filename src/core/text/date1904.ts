import type { CellValue } from "../model/grid";
import { readDate } from "./date";

/** A serial of the date system of 1904 means the day this many days later in that of 1900. */
const DAYS_BETWEEN = 1462;
/** 1 January 1915 in the date system of 1904: a smaller number is a year or something else. */
const FIRST_SERIAL = 4018;

/** True for a number that Excel shows as a date and that means this date in the date system of 1904, whatever the order. */
export function isDateOf1904(value: CellValue, shown: string): boolean {
  const date = readDate(serialOf1900(value));
  if (typeof value !== "number" || date.kind !== "date" || date.precision !== "day") return false;
  const [year = 0, month = 0, day = 0] = date.date.split("-").map(Number);
  const numbers = sorted((shown.match(/\d+/gu) ?? []).map(Number));
  return [year, year % 100].some((each) => numbers === sorted([each, month, day]));
}

/** Returns a serial of the date system of 1904 as one of 1900; any other value as it is. */
export function serialOf1900(value: CellValue): CellValue {
  return typeof value === "number" && value >= FIRST_SERIAL ? value + DAYS_BETWEEN : value;
}

function sorted(numbers: readonly number[]): string {
  return [...numbers].sort((a, b) => a - b).join(" ");
}
