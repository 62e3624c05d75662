import { cleanText } from "./foldedText";
import { isPersonName } from "./rowText";

const ADDRESS = String.raw`(?:(?:[Cc]ác\s+)?(?:[Đđ]ồng\s+chí|ĐỒNG CHÍ|[Đđ]\s*\/\s*[cC]|[Đđ][cC]|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Qq]uần\s+chúng(?:\s+ưu\s+tú)?)\s*[.:]?\s+)`;
const ADDRESSED = new RegExp(`^${ADDRESS}+`, "u");
const WORD = String.raw`\p{Lu}[\p{L}'’]*`;
/** A name in a sentence: words in capitals behind a form of address. */
const NAMED = new RegExp(String.raw`(?<!\p{L})${ADDRESS}+(${WORD}(?:\s+${WORD}){1,6})`, "gu");
/** What may be behind a name: a post, a unit, a remark. */
const BEHIND =
  /\s*[,;:(–—/\n]|\s+-|-\s+|\s+(?:là|làm|giữ|bí thư|phó bí thư|chi ủy viên|chi uỷ viên|đảng viên|chủ trì|giúp đỡ)(?!\p{L})|\.\s*$/iu;

/** Returns the name in a cell without the form of address before it and the post behind it; other words stay as they are. */
export function personIn(text: string): string {
  const bare = cleanText(text).replace(ADDRESSED, "");
  const name = bare.split(BEHIND)[0]?.trim() ?? "";
  return isPersonName(name) ? name : bare.replace(/[.;,\s]+$/u, "");
}

/** A part of a list of names: words in capitals, the first of them a surname. */
const LISTED = new RegExp(String.raw`^${ADDRESS}*${WORD}(?:\s+${WORD}){1,6}$`, "u");

/** True for a list of several names: `Lê Văn An, Trần Thị Bình`. */
export function namesSeveral(text: string): boolean {
  if (!/[,;\n]/.test(text)) return false;
  const parts = text.normalize("NFC").split(/\s*[,;\n]\s*/u);
  const names = parts.filter((part) => LISTED.test(part) && isPersonName(personIn(part)));
  return names.length > 1;
}

/** A name in a text and where it begins and ends, the form of address included. */
export interface NamedPerson {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

/** Finds the names behind "đồng chí" and the like in a sentence, in reading order. */
export function personsIn(text: string): readonly NamedPerson[] {
  return Array.from(text.normalize("NFC").matchAll(NAMED)).flatMap((match) => {
    const [whole, name = ""] = match;
    const end = match.index + whole.length;
    return isPersonName(name) ? [{ name, at: match.index, end }] : [];
  });
}
