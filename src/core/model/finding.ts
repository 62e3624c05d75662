import type { CellValue } from "./grid";
import type { CellRef } from "./address";
import type { FindingCode, FindingData } from "./findingData";

/**
 * `error`: the rule's own text was read and is clearly broken, or figures do not add up. `warning`: the secretary has to
 * decide. `info`: worth knowing, or a warning that a note in the row already answers.
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
  /** The cell to look at, then the others concerned; empty only for a finding about the whole workbook. */
  readonly at: readonly CellRef[];
  readonly data: FindingData[C];
  readonly basis: Basis | null;
  readonly fix?: readonly CellEdit[];
};

/** One thing that the secretary should know. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/**
 * A finding in words. `message` is `found`, what the sheet says, and `rule`, what is required of it; findings of one kind often
 * share the rule, the article and the suggestion, which the pane then shows once. `more` is what another reckoning would
 * give. `unread` remarks that the article's own words were not read; the pane shows it, while printed sheets cite as
 * documents do.
 */
export interface Description {
  readonly message: string;
  readonly found: string;
  readonly rule: string;
  readonly more: string | null;
  readonly basis: string | null;
  readonly unread: string | null;
  readonly suggestion: string | null;
}

/** Passed in from outside, because the core does not know the user's language. */
export type Describe = (finding: Finding) => Description;
