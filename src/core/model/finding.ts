import type { CellValue } from "./grid";
import type { CellRef } from "./address";
import type { IsoDate } from "./date";
import type { Level, Rater } from "./level";
import type { Role } from "./role";
import type { SameBy } from "./standing";

/**
 * `error`: a rule whose text was read is broken beyond doubt, or arithmetic is. `warning`: a person has to decide.
 * `info`: worth knowing, or a warning that a note has answered.
 */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The document and article that a rule rests on. `verified` when the article's own words were read. */
export interface Basis {
  readonly document: string;
  readonly article: string;
  readonly verified: boolean;
}

/** A change to one cell of the source, made only when the secretary asks for it. */
export interface CellEdit extends CellRef {
  readonly from: CellValue;
  readonly to: CellValue;
}

/** What each code has to tell, besides where. `name` and `written` are cell text: shown, never logged. */
export interface FindingData {
  "no-rating-table": { readonly sheets: readonly string[] };
  "unknown-level": {
    readonly rater: Rater;
    readonly written: string;
    readonly suggestion: Level | null;
  };
  "error-cell": { readonly role: Role; readonly written: string };
  "unreadable-date": { readonly role: Role; readonly written: string };
  "unreadable-layout": { readonly written: string };
  "missing-name": { readonly order: string };
  "duplicate-member": { readonly name: string; readonly firstRow: number; readonly sameBy: SameBy };
  "excluded-but-rated": { readonly reason: "exempt" | "suspended"; readonly level: Level };
  "too-new-but-rated": {
    readonly admitted: IsoDate | null;
    readonly meeting: IsoDate | null;
    readonly months: number;
    readonly level: Level;
  };
  "unrated-without-reason": { readonly name: string };
  "outstanding-cap-exceeded": {
    readonly group: string;
    readonly good: number;
    readonly outstanding: number;
    readonly max: number;
    readonly percent: number;
  };
  "commended-without-outstanding": { readonly level: Level | null; readonly written: string };
  "hundred-percent-good-with-outstanding": {
    readonly written: string;
    readonly outstanding: number;
  };
  "year-out-of-scope": { readonly year: number | null };
}

export type FindingCode = keyof FindingData;

type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  /** The cell a secretary would look at; the others concerned follow it. Empty only for a finding about the workbook. */
  readonly at: readonly CellRef[];
  readonly data: FindingData[C];
  readonly basis: Basis | null;
  readonly fix?: readonly CellEdit[];
};

/** One thing to tell the secretary. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
