import type { IsoDate } from "../model/calendar";
import type { Formula, Style } from "../model/report";
import { LABEL, MIDDLE } from "../report/page/styles";
import type { FormColumn } from "./formSheet";

export const WORDS: Style = { ...LABEL, wrap: true };
export const CENTRED: Style = { ...MIDDLE, wrap: true };
export const DAY: Style = { ...MIDDLE, numberFormat: "dd/mm/yyyy" };

/** Numbers the rows whose `key` is filled in, as the first `filled` ones are from the start. */
export function orderColumn<K extends string>(
  first: number,
  key: K,
  filled: number,
): FormColumn<K | "order"> {
  const header = `$A$${String(first)}`;
  return {
    key: "order",
    header: "TT",
    width: 5,
    style: CENTRED,
    content: (at, index) =>
      whereFilled(at(key), `ROW()-ROW(${header})`, index < filled ? index + 1 : ""),
  };
}

/** A formula that shows nothing as long as a cell is empty. */
export function whereFilled(cell: string, formula: string, value: Formula["value"]): Formula {
  return { formula: `=IF(${cell}="","",${formula})`, value };
}

const SERIAL_OF_1970 = 25569;
const DAY_MS = 86_400_000;
const DAYS_BETWEEN_SYSTEMS = 1462;

/** Excel's number of a day, in the date system of the workbook. */
export function serialOf(date: IsoDate, countsFrom1904: boolean): number {
  const days = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  return days + SERIAL_OF_1970 - (countsFrom1904 ? DAYS_BETWEEN_SYSTEMS : 0);
}
