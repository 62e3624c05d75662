type Advances = readonly (readonly [characters: string, advance: number])[];

/** Advance widths of Times New Roman in thousandths of the type size; letters with marks are as wide as without. */
const ADVANCES: Advances = [
  ["'", 180],
  [" ,.", 250],
  ["ijlt/\\:;“”‘’", 278],
  ["frI!()-[]", 333],
  ["Js", 389],
  ['acez?"', 444],
  ["FPS", 556],
  ["+<=>", 564],
  ["ELTZ", 611],
  ["BCR", 667],
  ["ADGHKNOQUVwXY", 722],
  ["m&", 778],
  ["%", 833],
  ["M", 889],
  ["@W", 944],
  ["…", 1000],
];
/** Of its bold cut; a letter that is not here is as wide as in the upright one. */
const BOLD_ADVANCES: Advances = [
  ["I", 389],
  ["acez", 444],
  ["bdhknpqu", 556],
  ["FP", 611],
  ["BELTZ", 667],
  ["ACDNRUVXY", 722],
  ["GHKOQ", 778],
  ["m", 833],
  ["M", 944],
  ["%W", 1000],
];
const OTHER = 500;
const HORNED = 60;

const PLAIN_TABLE = tableOf(ADVANCES);
const BOLD_TABLE = new Map([...PLAIN_TABLE, ...tableOf(BOLD_ADVANCES)]);

function tableOf(advances: Advances): Map<string, number> {
  return new Map(
    advances.flatMap(([characters, advance]) =>
      Array.from(characters, (character) => [character, advance] as const),
    ),
  );
}

/** How text is set. */
export interface Setting {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Pixels at 96 dots an inch that a line of text takes, about 3 per cent on the safe side. */
export function textWidth(text: string, { size, bold }: Setting): number {
  const table = bold ? BOLD_TABLE : PLAIN_TABLE;
  let advance = 0;
  for (const character of text) advance += advanceOf(character, table);
  return (advance / 1000) * ((size * 96) / 72) * 1.03;
}

/** Pixels inside a column, or columns merged, of so many characters: Excel's own rule for an 11-point default font. */
export function columnPixels(characters: number): number {
  return Math.floor(characters * 7 + 5);
}

/** Lines that text takes when wrapped at words; a word wider than the room is broken. At least 1. */
export function lineCount(text: string, setting: Setting, characters: number): number {
  return brokenLines(text, setting, characters).reduce((sum, { lines }) => sum + lines, 0);
}

/** The same text, line by line; a word wider than the room stays whole. */
export function linesOf(text: string, setting: Setting, characters: number): readonly string[] {
  return brokenLines(text, setting, characters).map(({ words }) => words.join(" "));
}

/** Points that so many lines of a type size stand high. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.28 * 4) / 4;
}

const PADDING = 6;

/** Words that stand together; more than one line where a word is wider than the room. */
interface BrokenLine {
  readonly words: string[];
  lines: number;
}

function brokenLines(text: string, setting: Setting, characters: number): readonly BrokenLine[] {
  const room = columnPixels(characters) - PADDING;
  return text.split("\n").flatMap((paragraph) => paragraphLines(paragraph, setting, room));
}

function paragraphLines(paragraph: string, setting: Setting, room: number): readonly BrokenLine[] {
  const space = textWidth(" ", setting);
  let line: BrokenLine = { words: [], lines: 1 };
  let used = 0;
  const lines = [line];
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, setting);
    if (used > 0 && used + space + width > room) {
      line = { words: [], lines: 1 };
      lines.push(line);
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    line.words.push(word);
    line.lines += broken;
    used += (used > 0 ? space : 0) + width - broken * room;
  }
  return lines;
}

/** Letters with marks are measured once: taking them apart costs more than all the rest. */
function advanceOf(character: string, table: Map<string, number>): number {
  const known = table.get(character);
  if (known !== undefined) return known;
  const measured = measuredAdvance(character, table);
  table.set(character, measured);
  return measured;
}

function measuredAdvance(character: string, table: ReadonlyMap<string, number>): number {
  const parts = character.normalize("NFD");
  if (/^[ơưƠƯ]/u.test(character.normalize("NFC")) || parts.includes("\u031b"))
    return (table.get(parts.charAt(0)) ?? OTHER) + HORNED;
  if (character === "Đ") return 722;
  // A mark of a decomposed letter stands above its letter and takes no room.
  if (/^\p{M}$/u.test(character)) return 0;
  return table.get(parts.charAt(0)) ?? (/^[\p{Lu}]/u.test(parts) ? 722 : wide(character));
}

function wide(character: string): number {
  return character > "\u2e7f" ? 1000 : OTHER;
}
