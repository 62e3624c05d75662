import { a1 } from "../../core/model/address";
import type { Describe, Finding } from "../../core/model/finding";
import { foldedText } from "../../core/text/foldedText";
import type { Named } from "../../core/namesIn";

/** Which findings are shown. */
export interface FindingFilter {
  /** What each must contain: in a name, an address or its words; `""` shows all. */
  readonly text: string;
  readonly errorsOnly: boolean;
}

export const NO_FILTER: FindingFilter = { text: "", errorsOnly: false };

interface Context {
  readonly describe: Describe;
  readonly nameAt: (cell: Finding["at"][number]) => Named | null;
}

/** Searches without regard to case and diacritics, because few people type them into a search box. */
export function filtered(
  findings: readonly Finding[],
  { text, errorsOnly }: FindingFilter,
  context: Context,
): readonly Finding[] {
  const wanted = foldedText(text);
  return findings.filter(
    (finding) =>
      (!errorsOnly || finding.severity === "error") &&
      (wanted === "" || foldedText(textOf(finding, context)).includes(wanted)),
  );
}

function textOf(finding: Finding, { describe, nameAt }: Context): string {
  const cells = finding.at.map((cell) => `${nameAt(cell)?.name ?? ""} ${a1(cell)}`);
  return [...cells, describe(finding).message].join(" ");
}

/** Returns the finding before or after `current` in the list, around its ends; the first, or last, where none is current. */
export function neighbour(
  findings: readonly Finding[],
  current: Finding | undefined,
  by: 1 | -1,
): Finding | undefined {
  const at = current ? findings.indexOf(current) : -1;
  if (at === -1) return findings.at(by === 1 ? 0 : -1);
  return findings[(at + by + findings.length) % findings.length];
}
