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

const NUMBER = String.raw`(?:\d{1,2}\s*[.)/-]|[-–+•*])\s*`;
const NUMBERED = new RegExp(String.raw`^\s*${NUMBER}`, "u");
/** Between the names of a list: a sign, "và", or the number of the next one. */
const BETWEEN = new RegExp(String.raw`\s*[,;]\s*(?:${NUMBER})?|\s+và\s+|\s+${NUMBER}`, "u");
/** The most words of one name that is broken over lines. */
const LONGEST_NAME = 5;

/** A sign or word between names, or a number: rules out most texts. */
const MAY_LIST = /[,;\n\d]|\s(?:và|[-–+•*])\s/u;

/** True for a list of several names: `Lê Văn An, Trần Thị Bình`, or one below another. */
export function namesSeveral(text: string): boolean {
  if (!MAY_LIST.test(text)) return false;
  const listed = text.normalize("NFC").replace(NUMBERED, "");
  return areNames(listed.split(BETWEEN)) || areLines(listed.split(/\s*\n\s*/u));
}

function areNames(parts: readonly string[]): boolean {
  return parts.filter((part) => LISTED.test(part) && isPersonName(personIn(part))).length > 1;
}

function areLines(lines: readonly string[]): boolean {
  return areNames(lines) && lines.join(" ").split(" ").length > LONGEST_NAME;
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
