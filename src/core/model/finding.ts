import type { CellValue } from "./grid";
import type { CellRef } from "./address";
import type { FindingCode, FindingData } from "./findingData";

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

/** A finding in words: what stands there and what the rule wants, the article, the way out. */
export interface Description {
  readonly message: string;
  readonly basis: string | null;
  readonly suggestion: string | null;
}

/** Chosen by language at the edge; the core itself speaks none. */
export type Describe = (finding: Finding) => Description;
