import type { Failure, FailureKind, Progress } from "../core/model/failure";

/** A failed round trip. `code` is Excel's; its message is left out, since it may contain cell text. */
export class ExcelFailure extends Error implements Failure {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
    readonly progress: Progress | null = null,
    options?: ErrorOptions,
  ) {
    super(`Excel: ${code === "" ? kind : code}`, options);
    this.name = "ExcelFailure";
  }

  /** The same failure, now that more is known of its cause. */
  as(kind: FailureKind): ExcelFailure {
    return new ExcelFailure(kind, this.code, this.progress, { cause: this });
  }

  /** The same failure, with what was written before it. */
  after(progress: Progress): ExcelFailure {
    return new ExcelFailure(this.kind, this.code, progress, { cause: this });
  }
}

/** Codes that the documentation lists but the declarations of Office.js do not. */
type OtherCode =
  | "ActivityLimitReached"
  | "ApiNotAvailable"
  | "InvalidOrTimedOutSession"
  | "InvalidRequest"
  | "MemoryLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Unauthenticated"
  | "WriteNotSupportedWhenModalDialogOpen";

/**
 * What the user can do about each code of Excel. A code that Office.js declares and that is missing here does not compile.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const KINDS: Readonly<Record<`${Excel.ErrorCodes}` | OtherCode, FailureKind>> = {
  ActivityLimitReached: "busy",
  Conflict: "busy",
  GeneralException: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  InvalidOperation: "editing",
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "readOnly",
  InactiveWorkbook: "inactive",
  InvalidSelection: "inactive",
  WriteNotSupportedWhenModalDialogOpen: "inactive",
  InsertDeleteConflict: "moved",
  InvalidBinding: "moved",
  InvalidReference: "moved",
  ItemAlreadyExists: "moved",
  ItemNotFound: "moved",
  FilteredRangeConflict: "blockedCells",
  MergedRangeConflict: "blockedCells",
  NonBlankCellOffSheet: "blockedCells",
  PivotTableRangeConflict: "blockedCells",
  MemoryLimitReached: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  InvalidOrTimedOutSession: "session",
  Unauthenticated: "session",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  DirtySupportingFormula: "unexpected",
  EmptyChartSeries: "unexpected",
  FormulaLengthExceedsLimit: "unexpected",
  InvalidArgument: "unexpected",
  InvalidRequest: "unexpected",
  OpenWorkbookLinksBlocked: "unexpected",
  PowerQueryRefreshResourceChallenge: "unexpected",
  RangeImageExceedsLimit: "unexpected",
  RefreshWorkbookLinksBlocked: "unexpected",
  UnsupportedFillType: "unexpected",
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
  if (!isOfficeError(error)) return null;
  const kind = new Map<string, FailureKind>(Object.entries(KINDS)).get(error.code);
  return new ExcelFailure(kind ?? "unexpected", error.code, null, { cause: error });
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
