/** The error codes of Excel that the stand-in uses. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "EmptyChartSeries"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

const MESSAGES: Record<HostErrorCode, string> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  EmptyChartSeries: "The attempted operation failed because the chart series is empty.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with merged cells.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** Excel's refusal of one action; the batch stops there. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, detail = "") {
    super(detail === "" ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = "HostError";
    this.code = code;
  }
}
