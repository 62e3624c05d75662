import type { Choice, Review } from "../core/model/review";
import { review } from "../core/review";
import { unwatched } from "./phase";
import type { Enter } from "./phase";
import type { Reading, WorkbookPort } from "./ports";

export interface Checked {
  readonly reading: Reading;
  readonly review: Review;
}

/** Reads and judges, writes nothing. What the person chose stands above what the workbook keeps. */
export async function check(
  workbook: WorkbookPort,
  choice: Choice,
  enter: Enter = unwatched,
): Promise<Checked> {
  await enter("read");
  const reading = await workbook.read();
  await enter("judge");
  return { reading, review: review(reading.snapshot, { ...reading.choice, ...choice }) };
}
