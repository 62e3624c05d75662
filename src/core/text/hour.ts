import type { Hour } from "../model/meeting";

const HOUR =
  /(?<![\d/.,-])(\d{1,2})\s*(?:(?:giờ|gio|h|g)(?!\p{L})\s*(\d{1,2})?(?!\d|\s*\/)(?:\s*(?:phút|phut|ph|['’′])(?!\p{L}))?|:(\d{2})(?::\d{2})?(?![\d:]))(?:\s*(sáng|trưa|chiều|tối))?/giu;

/** Finds every time of day of a text, in reading order: `14 giờ 00`, `14h`, `8h30`, `14:00`, `2 giờ chiều`. */
export function hoursIn(text: string): readonly { readonly hour: Hour; readonly at: number }[] {
  return Array.from(text.normalize("NFC").matchAll(HOUR)).flatMap((match) => {
    const [, hours = "", spoken, written, part = ""] = match;
    const hour = hourOf(Number(hours), Number(spoken ?? written ?? 0), part.toLowerCase());
    return hour ? [{ hour, at: match.index }] : [];
  });
}

/** The time of an Excel serial, whose fraction is a part of the day; null for a whole day. */
export function hourOfSerial(serial: number): Hour | null {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return minutes === 0 ? null : hourOf(Math.floor(minutes / 60), minutes % 60, "");
}

function hourOf(hours: number, minutes: number, part: string): Hour | null {
  const late = (part === "chiều" || part === "tối") && hours < 12 ? hours + 12 : hours;
  if (late > 23 || minutes > 59) return null;
  return `${two(late)}:${two(minutes)}` as Hour;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
