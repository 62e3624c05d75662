import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import { cellCount, contains } from "../../core/model/address";
import { valuesIn, type CellValue, type Grid } from "../../core/model/grid";
import { traceOfCell } from "../notes/traces";
import { typedCells } from "../notes/typedCells";
import { around } from "../rectangles";
import { rangeOf } from "../values";
import type { Target } from "./target";

/** More cells than these would make the response of the batch too large. */
const MOST_CELLS = 5_000;

const NOTHING: Grid = { top: 0, left: 0, values: [] };

/** Returns what was written over although nobody had read it; to be called after the round trip. */
export type LateNotes = () => readonly Note[];

/**
 * Looks at the cells that the same batch is about to clear and to fill: people type on a sheet between the reading and the
 * writing too.
 */
export function askLateNotes({ sheet, own }: Target, areas: readonly OwnArea[]): LateNotes {
  const rects = [...(own?.areas ?? []), ...areas].map(({ rect }) => rect);
  const all = around(rects);
  const known = own ? wholeOf(own) : NOTHING;
  if (!all || !known || cellCount(all) > MOST_CELLS) return () => [];
  const range = rangeOf(sheet, all).untrack().load("formulas");
  const before = valuesIn(known, all).map((cells) => cells.map(traceOfCell));
  return () =>
    typedCells(range.formulas as CellValue[][], before)
      .map(({ row, column, content }) => ({
        row: all.top + row,
        column: all.left + column,
        content,
      }))
      .filter((note) => rects.some((rect) => contains(rect, note)));
}

/** Null for a sheet of which only a part was read. */
function wholeOf({ contents, isReadWhole }: OwnSheet): Grid | null {
  return isReadWhole ? (contents[0] ?? NOTHING) : null;
}
