import type { OwnArea, OwnSheet } from "../../app/ports";
import { cellKey, movesOf, type Move } from "../read/notes";
import { addNames, areasOf, clearAreas, dropNames } from "./areas";
import { setMark } from "./createSheets";
import { cellOf } from "./fillSheet";
import type { Target } from "./target";

/**
 * Clears what an earlier run wrote, moves people's notes with the areas they belong to, and names the areas of this run,
 * which it returns. Wherever a batch ends, the next run can distinguish notes from contents, and moved notes from others.
 */
export function prepareSheet(target: Target, run: string): readonly OwnArea[] {
  const { sheet, report, own } = target;
  const areas = areasOf(report);
  const moves = own ? movesOf(own, areas) : [];
  if (own) makeRoom(target, own, moves, areas, run);
  addNames(sheet, areas, own);
  clearOldPlaces(sheet, moves);
  return areas;
}

/** New places first: half a batch may leave a note twice, but never lose it. */
function makeRoom(
  { sheet, report }: Target,
  own: OwnSheet,
  moves: readonly Move[],
  areas: readonly OwnArea[],
  run: string,
): void {
  clearAreas(sheet, own.areas);
  const isMoving = moves.length > 0 && own.mark?.notes !== "moved";
  if (isMoving) setMark(sheet, report.key, run, "moving");
  for (const { note, row, column, isCopied } of inOrder(moves))
    if (!isCopied) cellOf(sheet, { row, column }).formulas = [[note.content]];
  dropNames(sheet, areas, own);
  if (isMoving) setMark(sheet, report.key, run, "moved");
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
