import type { Choice } from "../core/model/choice";
import type { CellEdit } from "../core/model/finding";
import type { Review } from "../core/model/review";
import type { RefusedEdit, SourceEdit } from "../core/model/sourceEdit";
import { placeEdits } from "../core/edits/placeEdits";
import { checkOnce } from "./check";
import type { Enter } from "./phase";
import type { EditOutcome, WorkbookPort } from "./ports";

export interface EditRequest {
  readonly edits: readonly SourceEdit[];
  /** A fix must be one that the rules still propose; what takes a fix back needs no reason. */
  readonly mustBeProposed: boolean;
  readonly choice: Choice;
  readonly enter: Enter;
  /** Called before every write with all edits that were or will be attempted. */
  readonly remember: (edits: readonly SourceEdit[]) => void;
}

export interface Edited extends Pick<EditOutcome, "written" | "refused" | "open"> {
  /** What ended it; null where it came to its end. */
  readonly error: unknown;
}

/** How far the edits are; those that are only `todo` were not attempted or not made. */
interface Course extends Omit<Edited, "error"> {
  readonly todo: readonly SourceEdit[];
}

/**
 * Makes edits of the source where their cells are now: reads and judges anew, finds each cell again, compares, writes, and reads
 * back. It starts over after a failure that passes by itself, and once where rows moved meanwhile.
 */
export async function applyEdits(workbook: WorkbookPort, request: EditRequest): Promise<Edited> {
  let course: Course = { todo: request.edits, written: [], refused: [], open: [] };
  const attempt = async () => {
    const { reading, review } = await checkOnce(workbook, request.choice, request.enter);
    course = lookedAt(course, reading.snapshot, review, request);
    if (course.todo.length === 0) return;
    request.remember([...course.written, ...course.todo]);
    const outcome = await workbook.edit(course.todo);
    course = after(course, outcome);
    if (outcome.failure) throw outcome.failure;
  };
  try {
    await workbook.retry(attempt);
    if (course.refused.some(hasMoved)) {
      course = again(course);
      await workbook.retry(attempt);
    }
    return { ...course, error: null };
  } catch (error) {
    return { ...course, error };
  }
}

/** Places what is to be done. What an attempt left open is done where the cell has the new value, else it is to be done again. */
function lookedAt(
  { todo, written, refused, open }: Course,
  snapshot: Parameters<typeof placeEdits>[1],
  review: Review,
  { choice, mustBeProposed }: EditRequest,
): Course {
  const made = placeEdits(open.map(asMade), snapshot, choice).placed.map(({ id }) => id);
  const left = [...todo, ...open].filter(({ id }) => !made.includes(id));
  const { placed, refused: lost } = placeEdits(left, snapshot, choice);
  const isProposed = mustBeProposed ? proposedBy(review) : () => true;
  const outdated = placed
    .filter((edit) => !isProposed(edit))
    .map((edit): RefusedEdit => ({ edit, why: "changed" }));
  return {
    todo: placed.filter(isProposed),
    written: [...written, ...open.filter(({ id }) => made.includes(id))],
    refused: [...refused, ...lost, ...outdated],
    open: [],
  };
}

function asMade(edit: SourceEdit): SourceEdit {
  return { ...edit, from: edit.to };
}

/** A fix that the rules no longer propose was computed from cells that have changed. */
function proposedBy({ findings, normalisations }: Review): (edit: CellEdit) => boolean {
  const proposed = new Set(
    [...findings.flatMap(({ fix = [] }) => fix), ...normalisations].map(proposalKey),
  );
  return (edit) => proposed.has(proposalKey(edit));
}

function proposalKey({ sheet, row, column, to }: CellEdit): string {
  return JSON.stringify([sheet, row, column, to]);
}

function after(course: Course, { written, refused, open }: EditOutcome): Course {
  const settled = new Set([
    ...[...written, ...open].map(({ id }) => id),
    ...refused.map(({ edit: { id } }) => id),
  ]);
  return {
    todo: course.todo.filter(({ id }) => !settled.has(id)),
    written: [...course.written, ...written],
    refused: [...course.refused, ...refused],
    open,
  };
}

function hasMoved({ why }: RefusedEdit): boolean {
  return why === "moved";
}

function again(course: Course): Course {
  return {
    ...course,
    todo: course.refused.filter(hasMoved).map(({ edit }) => edit),
    refused: course.refused.filter((each) => !hasMoved(each)),
  };
}
