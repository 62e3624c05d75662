import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import type { Cell } from "../../core/model/address";
import type { ReportSheet } from "../../core/model/report";
import { asidesOf } from "./asides";
import { marginOf, type Margin } from "./margin";
import { cellKey, movesOf, type Move } from "./notes";
import { sparesLeft, sparesOf } from "./spares";

/** Where everything goes that people wrote on a sheet of ours. */
export interface Places {
  /** Notes that move with the areas they belong to. */
  readonly moves: readonly Move[];
  /** What they typed inside our areas, and the report has no place for. */
  readonly asides: readonly Move[];
  /** Copies of what the report keeps. */
  readonly spares: readonly Note[];
  /** Those copies, and what an earlier run left of its own, to be cleared once the report is written. */
  readonly cleared: readonly Cell[];
  readonly margin: Margin;
}

export function placesOf(own: OwnSheet, report: ReportSheet, areas: readonly OwnArea[]): Places {
  const { kept = [] } = report;
  const left = sparesLeft(own, kept, marginOf(own, areas).first);
  const noted = { ...own, notes: own.notes.filter((note) => !left.includes(note)) };
  const moves = movesOf(noted, areas);
  const margin = marginOf(own, areas, moves);
  const asides = asidesOf(noted, report, areas, margin);
  const spares = sparesOf(kept, marginOf(own, areas, [...moves, ...asides]));
  const taken = new Set(moves.map(cellKey));
  const cleared = [...left, ...spares].filter((cell) => !taken.has(cellKey(cell)));
  return { moves, asides, spares, cleared, margin };
}
