import { CHOICE_KEY } from "../../core/choice";
import type { WorkbookState } from "../../app/ports";
import type { Choice } from "../../core/model/choice";
import {
  decodeChoice,
  decodeSheets,
  OLD_FINDINGS_KEY,
  SHEETS_KEY,
  type CachedSheet,
} from "../marks/settings";
import { roundTrip } from "../roundTrip";

export interface SheetList {
  /** All sheets, hidden ones too, in their order. */
  readonly sheets: readonly Excel.Worksheet[];
  readonly cache: readonly CachedSheet[];
  readonly choice: Choice;
  readonly workbook: WorkbookState;
}

/** One round trip: which sheets there are, what the settings keep, and whether the workbook can be written. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const cache = workbook.settings.getItemOrNullObject(SHEETS_KEY).load("value");
  const choice = workbook.settings.getItemOrNullObject(CHOICE_KEY).load("value");
  const oldFindings = workbook.settings.getItemOrNullObject(OLD_FINDINGS_KEY).load("key");
  const structure = workbook.protection.load("protected");
  const application = workbook.application.load("calculationMode");
  workbook.load("readOnly");
  await roundTrip(context);
  return {
    sheets: sheets.items,
    cache: cache.isNullObject ? [] : decodeSheets(cache.value),
    choice: choice.isNullObject ? {} : decodeChoice(choice.value),
    workbook: {
      isReadOnly: workbook.readOnly,
      isStructureLocked: structure.protected,
      isCalculatedAutomatically: application.calculationMode !== "Manual",
      hasOldFindings: !oldFindings.isNullObject,
    },
  };
}
