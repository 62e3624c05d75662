/** What can go wrong between the add-in and a workbook, by what the user can do about it. */
export type FailureKind =
  | "busy"
  | "editing"
  | "readOnly"
  | "moved"
  | "tooLarge"
  | "session"
  | "timeout"
  | "inactive"
  | "unexpected";

/** A failure with Excel's own code for it; `""` for a bug of our own. */
export interface Failure {
  readonly kind: FailureKind;
  readonly code: string;
}

/** A bug of our own is shown too, because the add-in would otherwise seem to hang. */
export const OWN_FAILURE: Failure = { kind: "unexpected", code: "" };
