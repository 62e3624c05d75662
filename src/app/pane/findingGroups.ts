import { type Finding, type Severity, SEVERITIES } from "../../core/model/finding";
import type { FindingCode } from "../../core/model/findingData";
import type { Counts } from "../../locales/pane";

/** Findings of one rule and severity, in the order in which they were found. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** The findings that offer a fix. */
  readonly fixable: readonly Finding[];
}

/** Whether this is the finding that the workbook has no rating table. */
export function isNoTable({ code }: Finding): boolean {
  return code === "no-rating-table";
}

/** Whether there is a table, but nobody is listed in it yet. */
export function isEmptyList({ code, data }: Finding): boolean {
  return code === "no-rating-table" && "near" in data && data.near?.lacks === "members";
}

/** Groups findings by rule and severity: errors first, then warnings, then notes. */
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

/** Up to this many findings, the list is short enough to show in full. */
const SHORT = 10;

/** How many groups are expanded at first: all of a short list, only the first of a long one. */
export function initiallyOpen(groups: readonly FindingGroup[]): number {
  const findings = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return findings <= SHORT ? groups.length : 1;
}

function groupOf(findings: readonly Finding[]): FindingGroup {
  const [first] = findings;
  if (!first) throw new Error("A group without a finding");
  const fixable = findings.filter(({ fix = [] }) => fix.length > 0);
  return { code: first.code, severity: first.severity, findings, fixable };
}

/** Counts the findings of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
