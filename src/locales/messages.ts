import type { Description, Basis, Finding, Severity } from "../core/model/finding";
import type { FindingCode, FindingData } from "../core/model/findingData";

/** What a text may depend on besides the data of the finding. */
export interface Place {
  /** How many cells are concerned besides the one to look at. */
  readonly others: number;
  /** `info` where the row's note already answers the question. */
  readonly severity: Severity;
}

/** Full sentences: what is written, what the rule requires, what to do about it, and how it would be by another reckoning. */
interface Wording {
  readonly found: string;
  readonly rule: string;
  readonly suggestion: string;
  readonly more?: string;
}

type Say<C extends FindingCode> = (data: FindingData[C], place: Place) => Wording;

/** One text for each code; a missing one does not compile. */
export type FindingMessages = { readonly [C in FindingCode]: Say<C> };

export interface Messages {
  readonly findings: FindingMessages;
  readonly basis: (basis: Basis) => string;
  /** What is said of an article whose own words were not read. */
  readonly unread: string;
}

/** Describes a finding in the language, and with the level names, of `messages`. */
export function describe(finding: Finding, messages: Messages): Description {
  const place: Place = {
    others: Math.max(0, finding.at.length - 1),
    severity: finding.severity,
  };
  // TypeScript cannot see that the function picked by the finding's code takes that finding's data.
  const say = messages.findings[finding.code];
  const { found, rule, suggestion, more = null } = say(finding.data as never, place);
  const { basis } = finding;
  return {
    message: `${found} ${rule}`,
    found,
    rule,
    more,
    basis: basis && messages.basis(basis),
    unread: basis?.verified === false ? messages.unread : null,
    suggestion,
  };
}
