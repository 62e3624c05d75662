import type { CellRef } from "../model/address";
import type { IsoDate } from "../model/calendar";
import type { Recorded } from "../model/meeting";
import { readDate, datesIn } from "../text/date";
import { serialOf1900 } from "../text/date1904";
import { isDash } from "../text/cellText";
import { personIn } from "../text/personIn";
import type { Entry } from "./forms/form";
import type { PageCell } from "./pages";

/** Reads the fields of one record. */
export interface Fields<F extends string> {
  readonly text: (field: F) => string | null;
  readonly person: (field: F) => string | null;
  readonly day: (field: F) => IsoDate | null;
}

export function fieldsOf<F extends string>(entry: Entry<F>, countsFrom1904: boolean): Fields<F> {
  const text = (field: F) => textIn(entry.cell(field));
  return {
    text,
    person: (field) => {
      const written = text(field);
      return written === null ? null : personIn(written);
    },
    day: (field) => dayIn(entry.cell(field), countsFrom1904),
  };
}

/** Null for an empty cell, and for dots and dashes in place of a text. */
export function textIn(cell: PageCell | null): string | null {
  return cell === null || isDash(cell.text) || isToFillIn(cell.text) ? null : cell.text;
}

/** Dots in place of what is to be written. */
export function isToFillIn(text: string): boolean {
  return /^[\s.…_:]*(?:…|\.{3,}|_{3,})[\s.…_]*$/u.test(text);
}

/** The only day that a cell states, with words around it or without; null for a month, and for several days. */
export function dayIn(cell: PageCell | null, countsFrom1904: boolean): IsoDate | null {
  if (cell === null) return null;
  const date = readDate(countsFrom1904 ? serialOf1900(cell.value) : cell.value);
  if (date.kind === "date") return date.precision === "day" ? date.date : null;
  const days = datesIn(cell.text).found.filter(({ precision }) => precision === "day");
  const [only, ...others] = new Set(days.map((day) => day.date));
  return only !== undefined && others.length === 0 ? only : null;
}

/** A record with the cells of its fields. */
export function recorded<F extends string, T extends object>(
  entry: Entry<F>,
  value: T,
  fields: readonly (F & keyof T)[],
): Recorded<T> {
  const cells: Partial<Record<keyof T, CellRef>> = {};
  for (const field of fields) {
    const place = entry.place(field);
    if (place) cells[field] = placeOf(place);
  }
  return { value, at: placeOf(entry.key), cells };
}

export function placeOf({ sheet, row, column }: CellRef): CellRef {
  return { sheet, row, column };
}
