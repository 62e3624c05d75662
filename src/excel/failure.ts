/** What went wrong in Excel, by what a person can do about it. The texts stand in the locales. */
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

/** A failed round trip: `code` is Excel's own, never its message, which is in another language and may hold cell text. */
export class ExcelFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`Excel: ${code}`, options);
    this.name = "ExcelFailure";
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const KINDS: Readonly<Record<string, FailureKind>> = {
  ActivityLimitReached: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  Conflict: "busy",
  GeneralException: "busy",
  InvalidOperationInCellEditMode: "editing",
  InvalidOperation: "editing",
  AccessDenied: "readOnly",
  WriteNotSupportedWhenModalDialogOpen: "inactive",
  InactiveWorkbook: "inactive",
  ItemNotFound: "moved",
  InvalidReference: "moved",
  ItemAlreadyExists: "moved",
  InsertDeleteConflict: "moved",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  InvalidOrTimedOutSession: "session",
};

/** Any error of a round trip as an `ExcelFailure`; an error of our own code is thrown on. */
export function failureOf(error: unknown): ExcelFailure {
  const failure = excelFailure(error);
  if (!failure) throw error;
  return failure;
}

/** The same, with null for an error of our own code, for those who have to tell of that as well. */
export function excelFailure(error: unknown): ExcelFailure | null {
  if (error instanceof ExcelFailure) return error;
  return isOfficeError(error)
    ? new ExcelFailure(KINDS[error.code] ?? "unexpected", error.code, { cause: error })
    : null;
}

/** Known by its shape: the client may live in another frame, with an `Error` of its own. */
function isOfficeError(error: unknown): error is { readonly code: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "debugInfo" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}
