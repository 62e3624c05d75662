import type { CellValue } from "../../model/grid";

/** Heads the year of each row. */
const YEAR_COLUMN = /^(?:nam|year|nien do)(?: (?:danh gia|xep loai|kiem diem|cong tac))*$/;

export function headsYears(heading: string): boolean {
  return YEAR_COLUMN.test(heading);
}

/** True for a bare year, under which a table has the ratings of that year. */
export function isYearHeading(value: CellValue): boolean {
  return typeof value === "number"
    ? Number.isInteger(value) && value >= 2000 && value < 2100
    : typeof value === "string" && /^\s*20\d\d\s*$/.test(value);
}
