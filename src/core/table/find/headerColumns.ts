import { isBlank } from "../../text/cellText";
import { foldedText } from "../../text/foldedText";
import { isRemark, withoutRemark } from "../../text/headerRemark";
import { NAME_PART } from "../headings/headerPhrases";
import type { Anchor } from "./anchor";
import type { SheetView } from "./sheetView";
import { isOneHeading } from "./wrappedHeadings";

/** One column of a header: its levels from the top, without repeats. */
export interface HeaderColumn {
  readonly index: number;
  readonly path: readonly string[];
  readonly leaf: string;
  readonly whole: string;
}

/** The texts of a column level by level; null where a level has none. */
type Levels = readonly (string | null)[];

/** The cells of one column in the rows of the header. */
interface Stack {
  readonly texts: readonly string[];
  /** Index of the lowest filled cell; -1 if all are empty. */
  readonly deepest: number;
}

/** Reads every column of a header that occupies these rows and columns. */
export function headerColumns(
  view: SheetView,
  anchor: Anchor,
  rows: readonly [first: number, last: number],
  [left, right]: readonly [left: number, right: number],
): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  let before: { readonly stack: Stack; readonly levels: Levels } | null = null;
  for (let column = left; column <= right; column++) {
    const stack = stackOf(view, column, rows);
    const levels = levelsOf(stack, before?.stack ?? null, before?.levels ?? []);
    columns.push(headerColumn(column, unbroken(view, anchor, column, levels, rows[0])));
    before = { stack, levels };
  }
  return columns;
}

/** Returns the columns that continue the name: those headed so, and the one beside it if that has no heading. */
export function nameParts<C extends HeaderColumn>(
  columns: readonly C[],
  { name }: Anchor,
): readonly C[] {
  const parts: C[] = [];
  for (const column of columns.filter(({ index }) => index > name)) {
    const isFirst = column.index === name + 1;
    if (!NAME_PART.test(column.leaf) && !(isFirst && column.path.length === 0)) break;
    parts.push(column);
  }
  return parts;
}

function stackOf(
  view: SheetView,
  column: number,
  [first, last]: readonly [first: number, last: number],
): Stack {
  const rows = Array.from({ length: last - first + 1 }, (_, level) => first + level);
  return {
    texts: rows.map((row) => view.text(row, column)),
    deepest: Math.max(
      -1,
      ...rows.map((row, level) => (isBlank(view.value(row, column)) ? -1 : level)),
    ),
  };
}

/** An empty level above a text repeats the heading to its left, as a merged cell shows it, if all levels above agree. */
function levelsOf({ texts, deepest }: Stack, before: Stack | null, beforeLevels: Levels): Levels {
  const levels: (string | null)[] = [];
  for (const [level, text] of texts.entries()) {
    const isBelowMerged = before !== null && level < deepest && level < before.deepest;
    const isShared = isBelowMerged && levels.every((each, at) => each === beforeLevels[at]);
    levels.push(text !== "" ? text : isShared ? (beforeLevels[level] ?? null) : null);
  }
  return levels;
}

/** Joins the lines of a heading that is broken over several rows. */
function unbroken(
  view: SheetView,
  { row, lines }: Anchor,
  column: number,
  levels: Levels,
  first: number,
): Levels {
  if (lines < 2 || (lines === 2 && !isOneHeading(view, row, column))) return levels;
  const level = row - first;
  const texts = Array.from({ length: lines }, (_, line) => view.text(row + line, column));
  const whole = texts.filter((text) => text !== "" && !isRemark(text)).join(" ");
  const above = lines > 2 ? [] : levels.slice(0, level);
  return [...above, whole, ...texts.slice(1).map(() => null), ...levels.slice(level + lines)];
}

function headerColumn(index: number, levels: Levels): HeaderColumn {
  const path = levels.filter(
    (text, at): text is string => text !== null && text !== levels[at - 1] && !isRemark(text),
  );
  const folded = path.map((text) => foldedText(withoutRemark(text)));
  return { index, path, leaf: folded.at(-1) ?? "", whole: folded.join(" ") };
}
