import type { Note } from "../../app/ports";
import { contains, type Rect } from "../../core/model/address";
import { valuesIn, type CellValue, type Grid } from "../../core/model/grid";
import { traceOfCell } from "../notes/traces";
import { typedCells } from "../notes/typedCells";
import { around } from "../rectangles";
import { bytesOf, rangeOf } from "../values";
import type { Target } from "./target";

/** What the response of the batch has room for beside the sources; Excel on the web refuses one over 5 MB. */
const MOST_BYTES = 2_500_000;

const NOTHING: Grid = { top: 0, left: 0, values: [] };

type Values = readonly (readonly CellValue[])[];

/** Returns what was written over although nobody had read it; to be called after the round trip. */
export type LateNotes = () => readonly Note[];

type AskLateNotes = (target: Target) => LateNotes;

/**
 * Looks at the cells that the same batch is about to clear and to fill: people type on a sheet between the reading and the
 * writing too. Sheets that no longer fit into the response are not looked at.
 */
export function lateNotesAsker(): AskLateNotes {
  let bytes = 0;
  return (target) => {
    const written = writtenOn(target);
    if (!written) return () => [];
    bytes += bytesOf(written.before);
    if (bytes > MOST_BYTES) return () => [];
    const range = rangeOf(target.sheet, written.all).untrack().load("formulas");
    return () => written.typed(range.formulas as CellValue[][]);
  };
}

/** The cells of a sheet that a run clears and fills. */
interface WrittenCells {
  /** Around all of them. */
  readonly all: Rect;
  /** What a reading found there. */
  readonly before: Values;
  /** What people have typed there since. */
  readonly typed: (now: Values) => readonly Note[];
}

/** Null where there are none. */
export function writtenOn({ own, areas }: Target): WrittenCells | null {
  const rects = [...(own?.areas ?? []), ...areas].map(({ rect }) => rect);
  const all = around(rects);
  if (!all) return null;
  const before = valuesIn(own?.contents[0] ?? NOTHING, all);
  const typed = (now: Values) =>
    typedCells(
      now,
      before.map((cells) => cells.map(traceOfCell)),
    )
      .map(({ row, column, content }) => ({
        row: all.top + row,
        column: all.left + column,
        content,
      }))
      .filter((note) => rects.some((rect) => contains(rect, note)));
  return { all, before, typed };
}
