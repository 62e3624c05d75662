import type { Describe, Description, Finding } from "../../core/model/finding";

/** One finding and what is said of it. */
export interface Described {
  readonly finding: Finding;
  readonly said: Description;
}

/** Findings that share what is required, by which article, and what to do; all of that is said once above them. */
export interface FindingPart {
  readonly lines: readonly [Described, ...Described[]];
}

/** Parts the findings of one group, in the order of the first finding of each part. */
export function findingParts(
  findings: readonly Finding[],
  describe: Describe,
): readonly FindingPart[] {
  const parts = new Map<string, [Described, ...Described[]]>();
  for (const finding of findings) {
    const said = describe(finding);
    const key = JSON.stringify([said.rule, said.basis, said.suggestion]);
    const lines = parts.get(key);
    if (lines) lines.push({ finding, said });
    else parts.set(key, [{ finding, said }]);
  }
  return Array.from(parts.values(), (lines) => ({ lines }));
}
