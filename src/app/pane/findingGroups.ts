import { type Finding, type Severity, SEVERITIES } from "../../core/model/finding";
import type { FindingCode } from "../../core/model/findingData";
import type { Counts } from "../../locales/pane";

/** Findings of one rule and severity, in the order in which they were found. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Those that a fix can put right. */
  readonly fixable: readonly Finding[];
}

/** The finding that there is nothing to find anything in. */
export function isNoTable({ code }: Finding): boolean {
  return code === "no-rating-table";
}

/** Grouped by rule; errors first, then what needs a decision, then notes. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return SEVERITIES.flatMap((severity) =>
    Array.from(groups.values(), groupOf).filter((group) => group.severity === severity),
  );
}

/** So many findings are still a short list. */
const SHORT = 10;

/** How many groups stand open from the start: all of a short list, the first of a long one. */
export function openAtFirst(groups: readonly FindingGroup[]): number {
  const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return findings <= SHORT ? groups.length : 1;
}

function groupOf(findings: readonly Finding[]): FindingGroup {
  const [first] = findings;
  if (!first) throw new Error("A group without a finding");
  const fixable = findings.filter(({ fix = [] }) => fix.length > 0);
  return { code: first.code, severity: first.severity, findings, fixable };
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
