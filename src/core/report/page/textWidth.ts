type Advances = readonly (readonly [characters: string, advance: number])[];

/**
 * Advance widths of Times New Roman in thousandths of the font size; a letter with diacritics is as wide as without.
 */
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
/** Bold widths; letters missing here have the regular width. */
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

/** The font of a text. */
export interface Font {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a line of text in pixels at 96 dots an inch, rounded up by about 3 per cent to be safe. */
export function textWidth(text: string, { size, bold }: Font): number {
  const table = bold ? BOLD_TABLE : PLAIN_TABLE;
  let advance = 0;
  for (const character of text) advance += advanceOf(character, table);
  return (advance / 1000) * ((size * 96) / 72) * 1.03;
}

const COLUMN_PADDING = 5;

/** The inner width in pixels of a column that is `characters` wide: Excel's own rule for an 11-point default font. */
export function columnPixels(characters: number): number {
  return Math.floor(characters * 7 + COLUMN_PADDING);
}

/** The characters that a column needs to show a text of a table on one line; Excel shows signs in place of a longer number. */
export function fittingWidth(text: string): number {
  const pixels = textWidth(text, { size: 12, bold: false }) + PADDING;
  return Math.ceil(((Math.ceil(pixels) - COLUMN_PADDING) / 7) * 10) / 10;
}

/** The pixels of neighbouring columns, each with its own inner margins, as a merged cell has them. */
export function columnsPixels(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + columnPixels(width), 0);
}

/**
 * The number of lines that a text takes in a cell of this many pixels when it wraps at words; a word wider than the
 * room is broken. At least 1.
 */
export function lineCount(text: string, font: Font, room: number): number {
  return brokenLines(text, font, room).reduce((sum, { lines }) => sum + lines, 0);
}

/** The lines of a text in a cell of this room; a word wider than the room is not broken. */
export function linesOf(text: string, font: Font, room: number): readonly string[] {
  return brokenLines(text, font, room).map(({ words }) => words.join(" "));
}

/** Excel refuses a higher row, in points. */
const HIGHEST = 409;

/** The height in points of `lines` lines, as far as a row can show them. */
export function linesHeight(lines: number, size: number): number {
  return Math.min(HIGHEST, Math.ceil(lines * size * 1.28 * 4) / 4);
}

const PADDING = 6;

/** The words of a line; it counts as several lines if one word is wider than the room. */
interface BrokenLine {
  readonly words: string[];
  lines: number;
}

function brokenLines(text: string, font: Font, room: number): readonly BrokenLine[] {
  return text.split("\n").flatMap((paragraph) => paragraphLines(paragraph, font, room - PADDING));
}

function paragraphLines(paragraph: string, font: Font, room: number): readonly BrokenLine[] {
  const space = textWidth(" ", font);
  let line: BrokenLine = { words: [], lines: 1 };
  let used = 0;
  const lines = [line];
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, font);
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

/** Each character is measured once, because decomposing it is the most expensive part of measuring. */
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
  // The mark of a decomposed letter has no width of its own.
  if (/^\p{M}$/u.test(character)) return 0;
  return table.get(parts.charAt(0)) ?? (/^[\p{Lu}]/u.test(parts) ? 722 : wide(character));
}

function wide(character: string): number {
  return character > "\u2e7f" ? 1000 : OTHER;
}
