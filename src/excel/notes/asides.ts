import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import type { Block, ReportSheet } from "../../core/model/report";
import type { Margin } from "./margin";
import { shiftOf, type Move } from "./notes";

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
  return typed
    .filter((note) => !isRepeated(note, blocks, mark?.isUnfinished === true))
    .map((note) => {
      const row = note.row + shiftOf(note, areasBefore, after);
      const copy = notes.find(
        (each) => each.row === row && each.column >= margin.first && each.content === note.content,
      );
      if (copy) return { note, row, column: copy.column, isCopied: true };
      return { note, ...margin.take(row), isCopied: false };
    });
}

/** After a run that ended half way, what it had written looks like something typed. */
function isRepeated({ content }: Note, blocks: readonly Block[], isUnfinished: boolean): boolean {
  if (typeof content !== "string" && !isUnfinished) return false;
  const ours = blocks.flatMap(({ contents }) => contents.flat());
  return ours.some((each) =>
    typeof each === "object" && each !== null ? each.formula === content : each === content,
  );
}
