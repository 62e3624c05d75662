import type { Choice } from "../../core/model/choice";
import { kitBasis } from "../../core/kit/basis";
import { kitSheets } from "../../core/kit/kit";
import type { KitPart } from "../../core/model/kitPart";
import { check } from "../check";
import type { SheetsMade } from "../pane/paneState";
import type { WorkbookPort } from "../ports";
import { addSheets } from "./addSheets";

export interface KitRequest {
  readonly parts: readonly KitPart[];
  readonly choice: Choice;
  /** Of the kit where the workbook states none. */
  readonly year: number;
  /** Called for each sheet that was added. */
  readonly filled: (sheetId: string) => void;
}

/** Adds sheets for the year's meeting, begun with what the workbook says now. */
export async function makeKit(workbook: WorkbookPort, request: KitRequest): Promise<SheetsMade> {
  const { reading, review } = await check(workbook, request.choice);
  const basis = kitBasis(review, review.year ?? request.year, reading.snapshot);
  return addSheets(workbook, kitSheets(request.parts, basis), request.filled);
}
