import type { FailureKind } from "../core/model/failure";

/** A failed round trip. `code` is Excel's; its message is left out, since it may contain cell text. */
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

/** Returns an error of Excel as an `ExcelFailure`; throws a bug of our own again. */
export function failureOf(error: unknown): ExcelFailure {
  const failure = excelFailure(error);
  if (!failure) throw error;
  return failure;
}

/** Returns an error of Excel as an `ExcelFailure`; null for a bug of our own. */
export function excelFailure(error: unknown): ExcelFailure | null {
  if (error instanceof ExcelFailure) return error;
  return isOfficeError(error)
    ? new ExcelFailure(KINDS[error.code] ?? "unexpected", error.code, { cause: error })
    : null;
}

/** Checks the shape, since `instanceof` fails for an error from another frame. */
function isOfficeError(error: unknown): error is { readonly code: string } {
  return (
    typeof error === "object" &&
    error !== null &&
    "debugInfo" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}
