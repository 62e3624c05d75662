import type { IsoDate } from "../../core/model/calendar";
import { kitBasis } from "../../core/kit/basis";
import { nextYearSheets } from "../../core/kit/nextYear";
import { check } from "../check";
import type { SheetsMade } from "../pane/paneState";
import type { WorkbookPort } from "../ports";
import { addSheets } from "./addSheets";
import type { KitRequest } from "./makeKit";

interface YearRequest extends Omit<KitRequest, "parts"> {
  readonly today: IsoDate;
}

/** Adds the sheets with which the next year begins; those of this year stay as they are. */
export async function startYear(workbook: WorkbookPort, request: YearRequest): Promise<SheetsMade> {
  const { reading, review } = await check(workbook, request.choice);
  const basis = kitBasis(review, review.year ?? request.year, reading.snapshot);
  return addSheets(workbook, nextYearSheets(review, basis, request.today), request.filled);
}
