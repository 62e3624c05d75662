import type { HostWorkbook } from "./book/workbook";

/** Something that goes wrong at one sync. */
export interface Fault {
  /** Runs before the batch; for instance a co-author's edit. */
  before?: (workbook: HostWorkbook) => void;
  /** Runs after the batch and before the answer. */
  after?: (workbook: HostWorkbook) => void;
  /** Milliseconds before Excel runs the batch. */
  delay?: number;
  /** Excel answers with this code; the batch does not run unless it `lands`: all of its actions, or the first share of them. */
  error?: { code: string; lands?: boolean | number };
  /** Excel never answers; the batch does not run unless it `lands`. */
  hang?: { lands: boolean };
  /** The user edits a cell from this batch on until this settles. */
  cellEdit?: Promise<void>;
}

/** Faults by the number of the sync, which starts at 1. */
export type FaultPlan = Readonly<Record<number, Fault>>;
