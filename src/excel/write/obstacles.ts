import type { OwnSheet, Writing } from "../../app/ports";
import type { FailureKind } from "../../core/model/failure";
import { ExcelFailure } from "../failure";

/** Throws an `ExcelFailure` where Excel would refuse a part of the writing: before the first cell, not half way. */
export function refuseObstacles({ report, reading, mode }: Writing): void {
  const { workbook, own, frozen } = reading;
  if (workbook.isReadOnly) throw refusal("readOnly");
  if (own.some(({ mark }) => mark?.isNewer)) throw refusal("newer");
  if (frozen && mode === "write") throw refusal("frozen");
  const isOwn = (key: string) => own.some((each) => each.key === key);
  if (workbook.isStructureLocked && report.sheets.some(({ key }) => !isOwn(key)))
    throw refusal("structureLocked");
  if (own.some(isBarred(report.sheets.map(({ key }) => key)))) throw refusal("sheetProtected");
}

/** Excel has not been asked, so there is no code of its own. */
function refusal(kind: FailureKind): ExcelFailure {
  return new ExcelFailure(kind, "", { kind: "known", done: [], partly: [] });
}

function isBarred(keys: readonly string[]): (own: OwnSheet) => boolean {
  return ({ key, isProtected }) => isProtected && keys.includes(key);
}
