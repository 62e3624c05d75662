import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import { contains, type Cell } from "../../core/model/address";
import type { Grid } from "../../core/model/grid";

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
  /** True where a run that did not come to its end has written it there already. */
  readonly isCopied: boolean;
}

type Noted = Pick<OwnSheet, "notes" | "areas" | "areasBefore" | "mark">;

/**
 * Keeps notes where their authors put them: a note below or beside an area moves with that area, and a note that the new
 * contents would cover moves to the first free column to their right. What a run that ended half way has moved is not moved
 * again.
 */
export function movesOf(own: Noted, after: readonly OwnArea[]): readonly Move[] {
  const { notes, areas, areasBefore, mark } = own;
  if (mark?.notes === "moving") return completed(own, after);
  if (mark?.notes !== "moved") return place(notes, areasBefore, after);
  // Where the names of that run's areas are not complete, this run's areas are used instead.
  const copied = [after, areas].flatMap((layout) => copiesIn(notes, areasBefore, layout));
  const originals = new Map(copied.map((move) => [move.note, move]));
  const left = notes.filter((note) => !originals.has(note));
  return [...originals.values(), ...place(left, areas, after)];
}

/** After a run that ended while it copied the notes: some are in their new places already, and may be in the old ones too. */
function completed({ notes, areasBefore }: Noted, after: readonly OwnArea[]): readonly Move[] {
  const copied = copiesIn(notes, areasBefore, after);
  const arrived = new Set<Note>();
  // Notes are copied from the far end: below a copy there are only copies, even if they took the places of their originals.
  for (const move of copied)
    for (let copy = noteAt(notes, move); copy && !arrived.has(copy);) {
      arrived.add(copy);
      const [next] = place([copy], areasBefore, after);
      copy = next && noteAt(notes, next);
    }
  const left = notes.filter(
    (note) => !arrived.has(note) && copied.every((move) => move.note !== note),
  );
  return [...copied, ...place(left, areasBefore, after, arrived)];
}

/**
 * The notes that are in their new places too. Each is first looked at by itself, since a copy must not be in its original's
 * way, and then among those that are no copies, since a note makes room for another one that goes to the same cell.
 */
function copiesIn(
  notes: readonly Note[],
  before: readonly OwnArea[],
  after: readonly OwnArea[],
): readonly Move[] {
  const byThemselves = notes.flatMap((note) => place([note], before, after));
  let copied = byThemselves.filter(isCopyIn(notes));
  for (let known = -1; known < copied.length;) {
    known = copied.length;
    const copies = new Set(copied.map((move) => noteAt(notes, move)));
    const originals = new Set(copied.map(({ note }) => note));
    const together = place(
      notes.filter((note) => !copies.has(note)),
      before,
      after,
    );
    const more = together.filter(({ note }) => !originals.has(note)).filter(isCopyIn(notes));
    copied = [...copied, ...more];
  }
  return copied.map((move) => ({ ...move, isCopied: true }));
}

/**
 * Whether a move has been made already. Ticks in a row of cells are all alike, and are left twice rather than taken for copies
 * and lost.
 */
function isCopyIn(notes: readonly Note[]): (move: Move) => boolean {
  return ({ note, ...cell }) =>
    noteAt(notes, cell)?.content === note.content &&
    notes.filter(({ content }) => content === note.content).length === 2;
}

function noteAt(notes: readonly Note[], { row, column }: Cell): Note | undefined {
  return notes.find((note) => note.row === row && note.column === column);
}

/** `settled` notes keep their cells. */
function place(
  notes: readonly Note[],
  before: readonly OwnArea[],
  after: readonly OwnArea[],
  settled: ReadonlySet<Note> = new Set(),
): readonly Move[] {
  const right = Math.max(-1, ...after.map(({ rect }) => rect.right));
  const taken = new Set(Array.from(settled, cellKey));
  return notes.flatMap((note) => {
    const row = note.row + shiftOf(note, before, after);
    let column = note.column;
    const covered = () => after.some(({ rect }) => contains(rect, { row, column }));
    const free = () => !covered() && !taken.has(cellKey({ row, column }));
    if (!free()) column = right + 1;
    while (!free()) column += 1;
    taken.add(cellKey({ row, column }));
    const stays = row === note.row && column === note.column;
    return stays ? [] : [{ note, row, column, isCopied: false }];
  });
}

/** A key that no other cell has. */
export function cellKey({ row, column }: Cell): string {
  return `${String(row)},${String(column)}`;
}

/** Returns how many rows the area above or beside a note has moved; areas are matched by their first text. */
export function shiftOf(note: Cell, before: readonly OwnArea[], after: readonly OwnArea[]): number {
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
