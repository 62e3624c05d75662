import type { DateReading } from "../../model/calendar";
import type { CellValue } from "../../model/grid";
import type { CellReaders } from "./cellReaders";
import { cellAt, fieldAt, type Offsets, type Part } from "./cells";

const BLANK = { kind: "blank" } as const;

interface MemberDates {
  readonly admitted: Part<DateReading>;
  readonly admissionDecided: Part<DateReading>;
  readonly official: Part<DateReading>;
}

/** Returns readers of the dates of admission and of full membership. */
export function memberDates(offsets: Offsets, read: CellReaders): MemberDates {
  const { admitted, admissionDecided: decided, official, admittedOfficial: both } = offsets;
  const admissionDecided = fieldAt(decided, read.date);
  if (both >= 0)
    return {
      admissionDecided,
      admitted: (cells) => read.dates(cellAt(cells, both))[0],
      official: (cells) => read.dates(cellAt(cells, both))[1],
    };
  const ceremony = fieldAt(admitted, read.date);
  return {
    admissionDecided,
    admitted: decided < 0 ? ceremony : either(ceremony, admissionDecided),
    official: fieldAt(official, (value) => (hasStatus(value, read) ? BLANK : read.date(value))),
  };
}

/** True for words in place of a date ("Dự bị"), which are read as a status; "chính thức" beside a date only names it. */
function hasStatus(value: CellValue, { statuses }: CellReaders): boolean {
  if (typeof value !== "string") return false;
  const stated = statuses(value);
  return stated.length > 0 && (!/\d/.test(value) || stated.some((status) => status !== "official"));
}

function either(first: Part<DateReading>, second: Part<DateReading>): Part<DateReading> {
  return (cells) => {
    const date = first(cells);
    return date.kind === "blank" ? second(cells) : date;
  };
}
