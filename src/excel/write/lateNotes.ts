import type { Note, OwnArea } from "../../app/ports";
import { contains } from "../../core/model/address";
import { valuesIn, type CellValue, type Grid } from "../../core/model/grid";
import { traceOfCell } from "../notes/traces";
import { typedCells } from "../notes/typedCells";
import { around } from "../rectangles";
import { bytesOf, rangeOf } from "../values";
import type { Target } from "./target";

/** What the response of the batch has room for beside the sources; Excel on the web refuses one over 5 MB. */
const MOST_BYTES = 2_500_000;

const NOTHING: Grid = { top: 0, left: 0, values: [] };

/** Returns what was written over although nobody had read it; to be called after the round trip. */
export type LateNotes = () => readonly Note[];

type AskLateNotes = (target: Target, areas: readonly OwnArea[]) => LateNotes;

/**
 * Looks at the cells that the same batch is about to clear and to fill: people type on a sheet between the reading and the
 * writing too. Sheets that no longer fit into the response are not looked at.
 */
export function lateNotesAsker(): AskLateNotes {
  let bytes = 0;
  return ({ sheet, own }, areas) => {
    const rects = [...(own?.areas ?? []), ...areas].map(({ rect }) => rect);
    const all = around(rects);
    if (!all) return () => [];
    const before = valuesIn(own?.contents[0] ?? NOTHING, all);
    bytes += bytesOf(before);
    if (bytes > MOST_BYTES) return () => [];
    const range = rangeOf(sheet, all).untrack().load("formulas");
    return () =>
      typedCells(
        range.formulas as CellValue[][],
        before.map((cells) => cells.map(traceOfCell)),
      )
        .map(({ row, column, content }) => ({
          row: all.top + row,
          column: all.left + column,
          content,
        }))
        .filter((note) => rects.some((rect) => contains(rect, note)));
  };
}
