import { isoDate, type IsoDate } from "../core/model/calendar";

/** Returns the local day. */
export function dayOf(time: Date): IsoDate {
  return isoDate(time.getFullYear(), time.getMonth() + 1, time.getDate());
}

/** Returns the local time as printed on the sheets: `15/12/2023 14:05`. */
export function printedTime(time: Date): string {
  const pad = (n: number) => String(n).padStart(2, "0");
  const day = `${pad(time.getDate())}/${pad(time.getMonth() + 1)}/${String(time.getFullYear())}`;
  return `${day} ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}
