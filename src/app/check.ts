import type { Choice } from "../core/model/choice";
import type { Review } from "../core/model/review";
import type { PlannedSheet } from "../core/report/plan";
import { loadReport, loadReview } from "./chunks";
import { unwatched, type Enter } from "./phase";
import type { Reading, WorkbookPort } from "./ports";

export interface Checked {
  readonly reading: Reading;
  readonly review: Review;
  /** The sheets that a summary would write now. */
  readonly plan: readonly PlannedSheet[];
}

/** Reads and judges, writes nothing. Starts over after a failure that passes by itself. */
export function check(
  workbook: WorkbookPort,
  choice: Choice,
  enter: Enter = unwatched,
): Promise<Checked> {
  return workbook.retry(() => checkOnce(workbook, choice, enter));
}

/** Reads and judges, writes nothing. What the user chose overrides what the workbook keeps. */
export async function checkOnce(
  workbook: WorkbookPort,
  choice: Choice,
  enter: Enter,
): Promise<Checked> {
  await enter("read");
  const judgement = loadReview();
  const reportParts = loadReport();
  const reading = await workbook.read();
  await enter("judge");
  const { review } = await judgement;
  const result = review(reading.snapshot, { ...reading.choice, ...choice });
  const { plannedSheets } = await reportParts;
  return { reading, review: result, plan: plannedSheets(result) };
}
