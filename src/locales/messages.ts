import { a1 } from "../core/model/address";
import type { Description, Basis, Finding, Severity } from "../core/model/finding";
import type { FindingCode, FindingData } from "../core/model/findingData";

/** The cells of a finding in A1 notation; `cell` is `""` for a finding about the whole workbook. */
export interface Place {
  readonly cell: string;
  readonly others: readonly string[];
  /** `info` where the row's note already answers the question. */
  readonly severity: Severity;
}

/** `message` says what is written and what the rule requires, `suggestion` what to do about it. */
interface Wording {
  readonly message: string;
  readonly suggestion: string;
}

type Say<C extends FindingCode> = (data: FindingData[C], place: Place) => Wording;

/** One text for each code; a missing one does not compile. */
export type FindingMessages = { readonly [C in FindingCode]: Say<C> };

export interface Messages {
  readonly findings: FindingMessages;
  readonly basis: (basis: Basis) => string;
  /** What is said of an article whose own words were not read. */
  readonly unread: (basis: Basis) => string;
}

/** Describes a finding in the language, and with the level names, of `messages`. */
export function describe(finding: Finding, messages: Messages): Description {
  const [cell = "", ...others] = finding.at.map(a1);
  const place: Place = { cell, others, severity: finding.severity };
  // TypeScript cannot see that the function picked by the finding's code takes that finding's data.
  const say = messages.findings[finding.code];
  const { message, suggestion } = say(finding.data as never, place);
  const { basis } = finding;
  return {
    message,
    basis: basis && messages.basis(basis),
    unread: basis?.verified === false ? messages.unread(basis) : null,
    suggestion,
  };
}
