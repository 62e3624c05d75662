import type { SheetText } from "../../model/said";

const REPORT = /(?<![\p{L}\d])số\s*:?\s*(\d{1,4})\s*[-–]\s*BC\/(CB|CU|ĐU)(?!\p{L})/iu;

/** The number of the report that a sheet names, such as `12-BC/CB`; null where it names none. */
export function reportNumberIn(texts: readonly SheetText[]): string | null {
  for (const { text } of texts) {
    const [, number, body] = REPORT.exec(text.normalize("NFC")) ?? [];
    if (number !== undefined && body !== undefined)
      return `${number.padStart(2, "0")}-BC/${body.toUpperCase()}`;
  }
  return null;
}
