import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import type { CellValue } from "../../core/model/grid";
import type { Block, ReportSheet } from "../../core/model/report";
import type { Margin } from "./margin";
import { cellKey, shiftOf, type Move } from "./notes";

type Noted = Pick<OwnSheet, "areasBefore" | "notes" | "typed" | "mark">;

/**
 * Where what people typed inside our areas goes: into the margin, in the row that its own has become. What the report repeats,
 * such as a number that was filled in, is left to the report.
 */
export function asidesOf(
  { areasBefore, notes, typed, mark }: Noted,
  { blocks }: ReportSheet,
  after: readonly OwnArea[],
  margin: Margin,
): readonly Move[] {
  if (typed.length === 0) return [];
  const report = contentsOf(blocks);
  const isUnfinished = mark?.isUnfinished === true;
  return typed.flatMap((note): readonly Move[] => {
    const row = note.row + shiftOf(note, areasBefore, after);
    if (isRepeated({ ...note, row }, report, isUnfinished)) return [];
    const copy = notes.find(
      (each) => each.row === row && each.column >= margin.first && each.content === note.content,
    );
    if (copy) return [{ note, row, column: copy.column, isCopied: true }];
    return [{ note, ...margin.take(row), isCopied: false }];
  });
}

/** What a report has anywhere, and what it has in each cell. */
interface Contents {
  readonly anywhere: ReadonlySet<CellValue | null>;
  readonly cells: ReadonlyMap<string, CellValue | null>;
}

function contentsOf(blocks: readonly Block[]): Contents {
  const cells = blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((each, i) =>
      each.map((content, j): [string, CellValue | null] => [
        cellKey({ row: row + i, column: column + j }),
        kept(typeof content === "object" && content !== null ? content.formula : content),
      ]),
    ),
  );
  return { anywhere: new Set(cells.map(([, content]) => content)), cells: new Map(cells) };
}

/**
 * A text is known wherever it is, a number only in its own place: but after a run that ended half way, what it had written
 * looks like something typed.
 */
function isRepeated(note: Note, { anywhere, cells }: Contents, isUnfinished: boolean): boolean {
  const content = kept(note.content);
  if (typeof content === "string" || isUnfinished) return anywhere.has(content);
  return cells.get(cellKey(note)) === content;
}

/** Excel keeps this many digits of a number. */
const DIGITS = 15;

function kept(content: CellValue | null): CellValue | null {
  return typeof content === "number" ? Number(content.toPrecision(DIGITS)) : content;
}
