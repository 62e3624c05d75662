import type { Note, OwnArea } from "../app/ports";
import type { Rect } from "../core/model/address";
import type { Grid } from "../core/model/grid";

/** Returns the non-empty cells of one of our sheets outside the areas that we wrote. */
export function notesOf(grid: Grid, areas: readonly OwnArea[]): readonly Note[] {
  return grid.values.flatMap((cells, i) =>
    cells.flatMap((content, j) => {
      const cell = { row: grid.top + i, column: grid.left + j };
      return content === "" || areas.some(({ rect }) => contains(rect, cell))
        ? []
        : [{ ...cell, content }];
    }),
  );
}

/** A note to be moved, because the area it belongs to has moved. */
export interface Move {
  readonly note: Note;
  readonly row: number;
  readonly column: number;
}

/**
 * Keeps notes where their authors put them: a note below or beside an area moves with that area, and a note that the new
 * contents would cover moves to the first free column to their right.
 */
export function movesOf(
  notes: readonly Note[],
  before: readonly OwnArea[],
  after: readonly OwnArea[],
): readonly Move[] {
  const right = Math.max(-1, ...after.map(({ rect }) => rect.right));
  const taken = new Set<string>();
  return notes.flatMap((note) => {
    const row = note.row + shiftOf(note, before, after);
    let column = note.column;
    const covered = () => after.some(({ rect }) => contains(rect, { row, column }));
    const free = () => !covered() && !taken.has(`${String(row)},${String(column)}`);
    if (!free()) column = right + 1;
    while (!free()) column += 1;
    taken.add(`${String(row)},${String(column)}`);
    return row === note.row && column === note.column ? [] : [{ note, row, column }];
  });
}

/** Returns how many rows the area above or beside a note has moved; areas are matched by their first text. */
function shiftOf(note: Note, before: readonly OwnArea[], after: readonly OwnArea[]): number {
  const above = before.filter(({ rect }) => rect.top <= note.row);
  const anchor = above.reduce<OwnArea | null>(
    (last, area) => (last === null || area.rect.top >= last.rect.top ? area : last),
    null,
  );
  const now = anchor && after.find(({ head }) => head === anchor.head);
  if (!now) return 0;
  const below = note.row > anchor.rect.bottom;
  return below ? now.rect.bottom - anchor.rect.bottom : now.rect.top - anchor.rect.top;
}

function contains(
  { top, left, bottom, right }: Rect,
  cell: { row: number; column: number },
): boolean {
  return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
}
