import type { RefusedEdit, SourceEdit } from "../../core/model/sourceEdit";
import type { EditOutcome } from "../ports";

/** Edits of the source that are undone together; on record before they are written, until they are taken back. */
export interface Fix {
  readonly id: number;
  /** Read back from their cells. */
  readonly edits: readonly SourceEdit[];
  /** Those of which nobody knows whether they were made, or will yet be. */
  readonly open: readonly SourceEdit[];
}

/** What became of the cells of a fix. */
export interface EditNews {
  readonly count: number;
  readonly refused: readonly RefusedEdit[];
  /** Cells of which nobody knows. */
  readonly open: number;
}

/** Edits have come to their end. */
export interface EditedEvent extends Pick<EditOutcome, "written" | "refused" | "open"> {
  readonly type: "edited";
  /** Which fix was made, or taken back. */
  readonly id: number;
  readonly undo: boolean;
}

/** What an edit changes of the pane's state. */
interface AfterEdit {
  readonly fixes: readonly Fix[];
  readonly news: EditNews & { readonly kind: "fixed" | "undone" };
}

/** The fix that is taken back next; null where there is none. */
export function latestFix({ fixes }: Pick<AfterEdit, "fixes">): Fix | null {
  return fixes.findLast(({ edits }) => edits.length > 0) ?? null;
}

/** A fix is on record before its first cell is written, and as long as nobody knows what became of it. */
export function begun(
  fixes: readonly Fix[],
  id: number,
  open: readonly SourceEdit[],
): readonly Fix[] {
  return [...fixes.filter((fix) => fix.id !== id), { id, edits: [], open }];
}

export function afterEdit(
  fixes: readonly Fix[],
  { id, undo, written, refused, open }: EditedEvent,
): AfterEdit {
  const figures = { count: written.length, refused, open: open.length };
  const others = fixes.filter((fix) => fix.id !== id);
  if (!undo)
    return {
      fixes: kept([...others, { id, edits: written, open }]),
      news: { kind: "fixed", ...figures },
    };
  const fix = fixes.find((each) => each.id === id);
  const undone = new Set(written.map((edit) => edit.id));
  const left = fix ? [{ ...fix, edits: fix.edits.filter((edit) => !undone.has(edit.id)) }] : [];
  // What cannot be taken back must not be in the way of earlier fixes.
  const isBlocked = refused.length > 0;
  return {
    fixes: kept(isBlocked ? [...left, ...others] : [...others, ...left]),
    news: { kind: "undone", ...figures },
  };
}

export function afterSettling(
  fixes: readonly Fix[],
  id: number,
  made: readonly number[],
): readonly Fix[] {
  const isMade = (edit: SourceEdit) => made.includes(edit.id);
  return fixes.map((fix) =>
    fix.id === id
      ? {
          id,
          edits: [...fix.edits, ...fix.open.filter(isMade)],
          open: fix.open.filter((edit) => !isMade(edit)),
        }
      : fix,
  );
}

function kept(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ edits, open }) => edits.length + open.length > 0);
}
