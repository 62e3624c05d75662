/** A calendar day as `YYYY-MM-DD`; months and days are real ones. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * A cell read as a date; where only a month or a year is written, `date` is its first day. `monthFirst` is what is written in a
 * table of days that have the month first.
 */
export type DateReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "date";
      readonly date: IsoDate;
      readonly precision: "day" | "month" | "year";
      readonly monthFirst?: string;
    }
  | { readonly kind: "unreadable"; readonly written: string }
  | { readonly kind: "error"; readonly written: string };

/** Returns the same day `months` later, or the last day of that month if it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return isoDate(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
}

/**
 * Returns the latest day that is at least `months` before `date`, in the sense of `addMonths`. At the end of a month this is
 * the end of the earlier month, even if that one is longer.
 */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const earlier = addMonths(date, -months);
  return date === lastDayOf(date, "month") ? lastDayOf(earlier, "month") : earlier;
}

/** Returns the last day that a date can mean: itself, or the end of its month or year. */
export function lastDayOf(date: IsoDate, precision: "day" | "month" | "year"): IsoDate {
  const [year, month] = parts(date);
  if (precision === "day") return date;
  return precision === "month" ? isoDate(year, month, daysIn(year, month)) : isoDate(year, 12, 31);
}

/** Number of days of a month; `month` counts from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns `YYYY-MM-DD`; the caller guarantees that the day exists. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function parts(date: IsoDate): [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return [year, month, day];
}
