/**
 * How far the run came: `new` on a sheet that it created, `writing` on one that an earlier run had finished, `moving` while
 * people's notes on that one are copied to where they belong from now on, `moved` when all are there, `done` by its last
 * action on the sheet. What is left in another state was only partly written.
 */
const STATES = ["new", "writing", "moving", "moved", "done"] as const;
export type MarkState = (typeof STATES)[number];

/** What makes a sheet ours: a hidden name of the sheet itself, written in the batch that creates the sheet. */
export interface Mark {
  /** The report's key for the sheet. */
  readonly key: string;
  readonly run: string;
  readonly state: MarkState;
  /** The run that created the sheet; null where an earlier build did, which did not say. */
  readonly born: string | null;
  /** True for a mark of a later build: the sheet is ours, but not for this build to write. */
  readonly newer: boolean;
}

/** Name of the mark within its sheet. Excel compares names without regard to case. */
export const MARK_NAME = "xlcb.mark";

const SIGNATURE = "xlcb";
/** Raised when older builds could no longer rewrite the sheets of a newer one. */
const VERSION = 1;

/** The formula that a mark's name refers to: a constant text, far below the 255 characters that Excel allows one. */
export function markFormula({ key, run, state, born }: Omit<Mark, "newer">): string {
  const parts = [SIGNATURE, String(VERSION), key, run, state, ...(born === null ? [] : [born])];
  return `="${parts.join("|")}"`;
}

/** The mark behind a name's formula; null for anything else. Other programs drop the equals sign. */
export function parseMark(formula: string): Mark | null {
  const [signature, version, key, run, last, born = null] = formula
    .replace(/^=?"|"$/gu, "")
    .split("|");
  const state = STATES.find((each) => each === last);
  if (signature !== SIGNATURE || key === undefined || run === undefined) return null;
  return state ? { key, run, state, born, newer: Number(version) > VERSION } : null;
}
