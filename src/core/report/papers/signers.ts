import type { SheetText } from "../../model/said";
import { cleanText, foldedText } from "../../text/foldedText";

/** Who signs papers about a rating. */
export type Office = "preparer" | "secretary" | "counters" | "chair";

/** The names below the offices on a sheet; absent for an office that nobody signs for there. */
export type Signers = Readonly<Partial<Record<Office, string>>>;

const OFFICES: Readonly<Record<Office, RegExp>> = {
  preparer: /^nguoi (?:lap|tong hop)(?: (?:bieu|bang|danh sach))?$/,
  secretary: /^t m (?:chi bo|chi uy|dang uy|ban thuong vu)$|^bi thu(?: chi bo| dang uy)?$/,
  counters: /^(?:t m )?to kiem phieu$/,
  chair: /^chu tri(?: hoi nghi| cuoc hop)?$/,
};

/** A deputy signs with a line of his own, which these papers do not have. */
const DEPUTY = /^(?:k t )?(?:pho bi thu|bi thu k t)/;
const NAME = /^\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,5}$/u;
/** A name is this many rows below its office at most. */
const ROOM_TO_SIGN = 8;

/** Reads the names below `NGƯỜI LẬP BIỂU`, `T/M CHI BỘ` and the like. */
export function signersIn(texts: readonly SheetText[]): Signers {
  const offices = Object.keys(OFFICES) as Office[];
  return Object.fromEntries(
    offices.flatMap((office) => {
      const name = nameBelow(texts, OFFICES[office]);
      return name === null ? [] : [[office, name]];
    }),
  );
}

function nameBelow(texts: readonly SheetText[], office: RegExp): string | null {
  const heads = texts.filter(({ text }) => office.test(foldedText(text)));
  for (const head of heads) {
    const below = texts
      .filter((each) => isBelow(each, head))
      .sort((a, b) => a.row - b.row)
      .map(({ text }) => cleanText(text));
    const name = below.find((text) => NAME.test(text) && text !== text.toUpperCase());
    if (name !== undefined && !below.some((text) => DEPUTY.test(foldedText(text)))) return name;
  }
  return null;
}

function isBelow(each: SheetText, head: SheetText): boolean {
  const rows = each.row - head.row;
  return (
    each.sheet === head.sheet &&
    rows > 0 &&
    rows <= ROOM_TO_SIGN &&
    Math.abs(each.column - head.column) <= 1
  );
}
