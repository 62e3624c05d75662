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
