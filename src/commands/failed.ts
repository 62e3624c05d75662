import { OWN_FAILURE } from "../core/model/failure";
import { excelFailure } from "../excel/failure";
import { DONE, type Outcome } from "./outcome";

/** Returns the outcome of a press that ended with an error, Excel's or a bug of our own. */
export function failed(error: unknown): Outcome {
  const { kind, code } = excelFailure(error) ?? OWN_FAILURE;
  return { ...DONE, failure: { kind, code } };
}
