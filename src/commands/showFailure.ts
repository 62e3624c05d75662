import { OWN_FAILURE } from "../core/model/failure";
import { excelFailure } from "../excel/failure";
import { showNotice } from "./showNotice";

export function showFailure(error: unknown): Promise<void> {
  const { kind, code } = excelFailure(error) ?? OWN_FAILURE;
  return showNotice({ kind, code });
}
