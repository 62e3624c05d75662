import { a1 } from "../core/model/address";
import type { Description, Basis, Finding, Severity } from "../core/model/finding";
import type { FindingCode, FindingData } from "../core/model/findingData";

/** Where a finding stands, as people name cells; `cell` is `""` for a finding about the workbook. */
export interface Place {
  readonly cell: string;
  readonly others: readonly string[];
  /** `info` beside a note: the note has answered what a person had to decide. */
  readonly severity: Severity;
}

/** What stands there and what the rule wants, and the way out. */
interface Wording {
  readonly message: string;
  readonly suggestion: string;
}

type Say<C extends FindingCode> = (data: FindingData[C], place: Place) => Wording;

/** Every code has its words; a missing one does not compile. */
export type FindingMessages = { readonly [C in FindingCode]: Say<C> };

export interface Messages {
  readonly findings: FindingMessages;
  readonly basis: (basis: Basis) => string;
}

/** The finding in words; the pane and the reports add the level names and the language by choosing `messages`. */
export function describe(finding: Finding, messages: Messages): Description {
  const [cell = "", ...others] = finding.at.map(a1);
  const place: Place = { cell, others, severity: finding.severity };
  // One entry a code: the finding's own code picks the function that takes its own data.
  const say = messages.findings[finding.code];
  const { message, suggestion } = say(finding.data as never, place);
  return { message, basis: finding.basis && messages.basis(finding.basis), suggestion };
}
