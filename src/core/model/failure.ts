/** What can go wrong between the add-in and a workbook, by what the user can do about it. */
export type FailureKind =
  | "busy"
  | "editing"
  | "readOnly"
  | "moved"
  /** Another run has begun to write since the workbook was read. */
  | "overtaken"
  | "tooLarge"
  | "session"
  | "timeout"
  | "inactive"
  /** No sheet can be added, because the structure of the workbook is protected. */
  | "structureLocked"
  | "sheetProtected"
  /** A later build of the add-in wrote the sheets. */
  | "newer"
  /** The figures were frozen, and nobody has agreed to replace them. */
  | "frozen"
  /** A filter, a merged cell or a PivotTable is in the way. */
  | "blockedCells"
  /** This Excel is older than the operation, or its kind of sheet does not have it. */
  | "unsupported"
  | "unexpected";

/** What a run that failed has written, by the names of the sheets. */
export type Progress =
  | { readonly kind: "known"; readonly done: readonly string[]; readonly partly: readonly string[] }
  | { readonly kind: "unknown" };

/** What went wrong, with Excel's own code for it; `""` where Excel refused nothing itself. */
export interface Failure {
  readonly kind: FailureKind;
  readonly code: string;
  /** What had been written by then; null where nothing was being written. */
  readonly progress: Progress | null;
}

/** A bug of our own; it is shown too, or the add-in would just seem to hang. */
export const OWN_FAILURE: Failure = { kind: "unexpected", code: "", progress: null };
