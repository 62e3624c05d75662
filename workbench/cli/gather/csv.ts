import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Gathering } from "../../../src/core/model/committee";
import { MEMBER_COLUMNS, type MemberValue } from "./memberTable";

/** What a spreadsheet may take for a formula, after blanks and control characters that it might pass over. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@]/u;
/** By which Excel knows that the file is in UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Writes every member that counts as CSV, line by line, so that any number of them fits into memory. */
export function writeCsv(path: string, gathering: Gathering): Promise<void> {
  return pipeline(Readable.from(linesOf(gathering)), createWriteStream(path));
}

/** The lines of the file, the header first. */
export function* linesOf({ branches }: Gathering): Generator<string> {
  yield BYTE_ORDER_MARK + lineOf(MEMBER_COLUMNS.map(({ name }) => name));
  for (const branch of branches)
    for (const member of branch.members)
      yield lineOf(MEMBER_COLUMNS.map((column) => column.of(member, branch)));
}

function lineOf(values: readonly MemberValue[]): string {
  return `${values.map(fieldOf).join(",")}\r\n`;
}

/** A text that a spreadsheet would run gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection). */
function fieldOf(value: MemberValue): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = FORMULA.test(value.normalize("NFKC")) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
