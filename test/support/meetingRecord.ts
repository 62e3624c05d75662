import { readMeeting } from "../../src/core/meeting/readMeeting";
import type { CellValue, DecodedSheet } from "../../src/core/model/grid";
import type { MeetingRecord, Recorded } from "../../src/core/model/meeting";
import { readTables } from "../../src/core/readTables";
import { NEWEST_SCHEME } from "../../src/core/schemes/schemes";
import { typedSheet } from "./typedSheet";

type Rows = readonly (readonly CellValue[])[];

/** Reads the meeting from sheets, as the review does. */
export function recordOf(...sheets: readonly DecodedSheet[]): MeetingRecord {
  const tables = readTables(sheets, {}).map(({ table }) => table);
  return readMeeting(sheets, tables, NEWEST_SCHEME.levels, { year: null, rated: new Set() });
}

/** Reads the meeting from one sheet. */
export function recordOfRows(rows: Rows, name = "Sheet1"): MeetingRecord {
  return recordOf(typedSheet(rows, { name }));
}

export type Plain = Readonly<Record<string, unknown>>;

/** Values with their rows, counted from 1 as on the sheet, without the parts that are null. */
export function plain<T extends object>(records: readonly Recorded<T>[]): readonly Plain[] {
  return records.map(({ value, at }) => ({
    row: at.row + 1,
    ...Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null)),
  }));
}

/** Days of this century as Excel keeps them. */
export function serial(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569;
}
