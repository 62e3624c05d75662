import type { OwnArea, OwnSheet } from "../../app/ports";
import type { Cell } from "../../core/model/address";
import { cellKey } from "./notes";

/** The columns to the right of all that we wrote and write on a sheet: what people typed there is never written over. */
export interface Margin {
  readonly first: number;
  /** Takes the first free cell of a row. */
  readonly take: (row: number) => Cell;
}

/** `notes` are the places of people's notes that move. */
export function marginOf(
  own: OwnSheet | null,
  areas: readonly OwnArea[],
  notes: readonly Cell[] = [],
): Margin {
  const all = [...(own?.areas ?? []), ...areas];
  const first = 1 + Math.max(-1, ...all.map(({ rect }) => rect.right));
  const taken = new Set([...(own?.notes ?? []), ...notes].map(cellKey));
  return {
    first,
    take: (row) => {
      let column = first;
      while (taken.has(cellKey({ row, column }))) column += 1;
      taken.add(cellKey({ row, column }));
      return { row, column };
    },
  };
}
