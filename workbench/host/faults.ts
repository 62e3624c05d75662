import type { HostWorkbook } from "./book/workbook";

/** What goes wrong at one sync. */
export interface Fault {
  /** Done first: a co-author's edit, for instance. */
  before?: (workbook: HostWorkbook) => void;
  /** Done after the batch, before the answer. */
  after?: (workbook: HostWorkbook) => void;
  /** Milliseconds that Excel takes before it runs the batch. */
  delay?: number;
  /** Excel answers with this code; nothing of the batch is done, unless it `lands`. */
  error?: { code: string; lands?: boolean };
  /** Excel never answers; nothing of the batch is done, unless it `lands`. */
  hang?: { lands: boolean };
  /** Someone edits a cell until this settles. */
  cellEdit?: Promise<void>;
}

/** By the number of the sync, the first being 1. */
export type FaultPlan = Readonly<Record<number, Fault>>;
