import type { CellRef } from "../../model/address";
import { valueAt, type SheetSnapshot } from "../../model/grid";
import type { Level, Vocabulary } from "../../model/level";
import type { RatingTable } from "../../model/table";
import { cellText } from "../../text/cellText";
import { cleanText } from "../../text/foldedText";
import { levelReader } from "../../text/level";
import { classKey, levelWordKey } from "../../text/levelWord";
import { membersIn, rowsBeside } from "./rowsBeside";

/** Where a legend may be: anywhere in the workbook outside the rows of the tables. */
export interface LegendSource {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly RatingTable[];
  readonly levels: Vocabulary;
}

/** What a legend says about a word, and the cell that says it. */
export interface LegendEntry extends CellRef {
  readonly level: Level;
  readonly written: string;
}

/** A longer text is no legend. */
const LONGEST = 600;
const CLAUSES = /[;\n•|]|,(?!\d)/;
/** What may be between a word and its level; a stop or a bracket may also belong to a numbered list. */
const BETWEEN = /[:=–—→]|-+>|=>|\s-+\s|-\s|\slà\s|[.)(]/gu;
const LEAD =
  /^(?:ghi chú|chú giải|chú thích|chú dẫn|quy ước|ký hiệu|trong đó|viết tắt)(?: (?:xếp loại|mức|về|các mức|mức xếp loại))*\s*:?\s*/iu;
/** `Ghi chú:` above the first line of a legend. */
const LEAD_ALONE = /^[\p{L}\s]+:$/u;
const EDGES = /^[\s"'“”‘’.()[\]*+-]+|[\s"'“”‘’.()[\]*]+$/gu;

/**
 * Returns what a legend of the workbook says about each of these words (`A: Hoàn thành xuất sắc nhiệm vụ`, `Mức 1 = …`, or in
 * two cells); null where there is none or there are several that differ. A numbered list of levels is no legend for `Mức 1`.
 */
export function legendOf(
  words: readonly string[],
  source: LegendSource,
): (word: string) => LegendEntry | null {
  const entries = new Map<string, LegendEntry | null>();
  const ask = asker(words);
  for (const { text, at } of textsOutside(source))
    for (const { label, level, isWeak, written } of statedIn(text, source.levels))
      for (const key of ask(label, isWeak)) {
        const known = entries.get(key);
        const differs = known === null || (known !== undefined && known.level !== level);
        if (known === undefined || differs)
          entries.set(key, differs ? null : { ...at, level, written });
      }
  return (word) => entries.get(levelWordKey(word)) ?? null;
}

/** Returns a function that lists the words that a label of a legend may be about. */
function asker(words: readonly string[]): (label: string, isWeak: boolean) => readonly string[] {
  const asked = words.map((word) => ({ key: levelWordKey(word), name: classKey(word) }));
  return (label, isWeak) => {
    const key = levelWordKey(label);
    const name = classKey(label);
    const isNumber = /^\d+$/.test(name);
    return asked
      .filter(
        (word) => word.key === key || (name !== "" && word.name === name && !(isWeak && isNumber)),
      )
      .map((word) => word.key);
  };
}

interface Stated {
  readonly label: string;
  readonly level: Level;
  readonly written: string;
  readonly isWeak: boolean;
}

function* statedIn(text: string, levels: Vocabulary): Generator<Stated> {
  for (const part of text.split(CLAUSES)) {
    const clause = cleanText(part).replace(LEAD, "");
    for (const piece of new Set([clause, ...clause.split(/\s-\s|\//)]))
      yield* statedInClause(piece, levels);
  }
}

function* statedInClause(clause: string, levels: Vocabulary): Generator<Stated> {
  for (const match of clause.matchAll(BETWEEN)) {
    const left = trimmed(clause.slice(0, match.index).replace(/^.*\(/u, ""));
    const right = trimmed(clause.slice(match.index + match[0].length));
    const isWeak = /[.)(]/.test(match[0]);
    const [after, before] = [levelIn(right, levels), levelIn(left, levels)];
    if (after && !before) yield { label: left, level: after, written: clause, isWeak };
    if (before && !after) yield { label: right, level: before, written: clause, isWeak };
  }
}

function trimmed(text: string): string {
  return text.replace(EDGES, "");
}

function levelIn(text: string, levels: Vocabulary): Level | null {
  const reading = levelReader(levels)(text);
  return reading.kind === "level" ? reading.level : null;
}

/** The cells that may explain the word before them: the one to the right, and the one below. */
const BESIDE = [
  [0, 1],
  [1, 0],
] as const;

/**
 * The texts outside the members' rows, each also together with the cell beside and below it, for a legend in two cells. Headings
 * beside one another explain nothing.
 */
function* textsOutside({ sheets, tables }: LegendSource): Generator<{ text: string; at: CellRef }> {
  for (const sheet of sheets) {
    const own = tables.filter(({ sheetId }) => sheetId === sheet.id);
    const { grid } = sheet;
    for (const row of rowsBeside(grid, own.map(membersIn))) {
      for (const [x, value] of (grid.values[row - grid.top] ?? []).entries()) {
        const column = grid.left + x;
        if (value === "" || isInside(own, row, column, "data")) continue;
        const at = { sheet: sheet.name, row, column };
        if (typeof value === "string" && cellText(value).length <= LONGEST)
          yield { text: value, at };
        for (const text of pairsAt(sheet, own, row, column)) yield { text, at };
      }
    }
  }
}

/** The text of a cell with each of those beside and below it. */
function pairsAt(
  { grid }: SheetSnapshot,
  own: readonly RatingTable[],
  row: number,
  column: number,
): readonly string[] {
  const text = cellText(valueAt(grid, row, column));
  if (isInside(own, row, column, "header") || LEAD_ALONE.test(text)) return [];
  return BESIDE.flatMap(([down, right]) => {
    const other = String(valueAt(grid, row + down, column + right));
    const isOne = other !== "" && !CLAUSES.test(other);
    const isFree = !isInside(own, row + down, column + right, "header");
    return isOne && isFree ? [`${text} = ${cellText(other)}`] : [];
  });
}

/** True for a cell of the members' rows, or from the header down to them. */
function isInside(
  tables: readonly RatingTable[],
  row: number,
  column: number,
  from: "header" | "data",
): boolean {
  return tables.some(({ headerRows, dataRows, range: { left, right } }) => {
    const first = from === "header" ? headerRows[0] : dataRows[0];
    return row >= first && row <= dataRows[1] && column >= left && column <= right;
  });
}
