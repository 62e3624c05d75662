import type { OwnSheet } from "../../app/ports";
import type { Cell } from "../../core/model/address";
import { marginOf } from "../notes/margin";
import { cellKey, type Move } from "../notes/notes";
import { placesOf } from "../notes/places";
import { addNames, clearAreas, dropNames } from "./areas";
import { setMark } from "./createSheets";
import { cellOf } from "./fillSheet";
import type { Filled, Target } from "./target";
import { writeNote } from "./writeNote";

/** A sheet that is ready to be filled. */
interface Prepared extends Filled {
  /** Where there is now what people had typed inside our areas. */
  readonly asides: readonly Cell[];
  /** Copies of what the report keeps of people's, to be cleared once it is written. */
  readonly spares: readonly Cell[];
}

/**
 * Clears what an earlier run wrote, moves people's notes with the areas they belong to, and names the areas of this run.
 * Wherever a batch ends, the next run can distinguish notes from contents, and moved notes from others.
 */
export function prepareSheet(target: Target, run: string): Prepared {
  const { sheet, report, own, areas } = target;
  const places = own && placesOf(own, report, areas);
  const { moves = [], asides = [], spares = [], cleared = [] } = places ?? {};
  writeNotes(sheet, asides);
  for (const spare of spares) writeNote(sheet, spare);
  const filled = { ...target, margin: places?.margin ?? marginOf(null, areas) };
  if (own) makeRoom(filled, own, moves, run);
  addNames(sheet, areas, own);
  clearOldPlaces(sheet, moves);
  return { ...filled, asides, spares: cleared };
}

/**
 * New places first: half a batch may leave a note twice, but never lose it. Where a run ended while it moved the notes, our
 * areas are clear already, but for notes that it had moved into them.
 */
function makeRoom(filled: Filled, own: OwnSheet, moves: readonly Move[], run: string): void {
  const { sheet, areas } = filled;
  if (own.mark?.notes !== "moving") clearAreas(sheet, own.areas);
  const isMoving = moves.length > 0 && own.mark?.notes !== "moved";
  if (isMoving) setMark(filled, run, "moving");
  writeNotes(sheet, inOrder(moves));
  dropNames(sheet, areas, own);
  if (isMoving) setMark(filled, run, "moved");
}

function writeNotes(sheet: Excel.Worksheet, moves: readonly Move[]): void {
  for (const { note, row, column, isCopied } of moves)
    if (!isCopied) writeNote(sheet, { row, column, content: note.content });
}

/** Notes that move up from the top, others from the bottom: none is written over before it is copied itself. */
function inOrder(moves: readonly Move[]): readonly Move[] {
  const goesUp = ({ note, row }: Move) => row < note.row;
  return [...moves.filter(goesUp), ...moves.filter((move) => !goesUp(move)).reverse()];
}

/** A place that another note has moved to is no old place any more. */
function clearOldPlaces(sheet: Excel.Worksheet, moves: readonly Move[]): void {
  const taken = new Set(moves.filter(({ isCopied }) => !isCopied).map(cellKey));
  for (const { note } of moves)
    if (!taken.has(cellKey(note))) cellOf(sheet, note).clear("Contents");
}
