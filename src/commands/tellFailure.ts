import { OWN_FAILURE } from "../app/pane/paneState";
import { excelFailure } from "../excel/failure";
import { openNotice } from "./openNotice";

export function tellFailure(error: unknown): Promise<void> {
  const { kind, code } = excelFailure(error) ?? OWN_FAILURE;
  return openNotice({ kind, code });
}
