import { expectedBranches } from "../../core/committee/expectedList";
import type { GatherOptions } from "../../core/committee/gather";
import type { Grid } from "../../core/model/grid";
import { DATA } from "../../core/report/committee/data";
import { branchDecisionsIn, decisionsIn } from "../../core/report/committee/decisions";
import { COMMITTEE_FINDINGS, writtenFindings } from "../../core/report/committee/findings";
import { branchesBefore, HANDED_IN } from "../../core/report/committee/handedIn";
import { recordedBranches } from "../../core/report/committee/recorded";
import { TOTAL } from "../../core/report/committee/total";
import type { Reading, WorkbookPort } from "../ports";

/** What a workbook of the committee says of a gathering before this one. */
export interface Earlier extends Required<
  Pick<GatherOptions, "decisions" | "branchDecisions" | "earlier">
> {
  /** The branches that are to hand in: those on a list of somebody's, else those of the earlier gathering; null for none. */
  readonly expected: readonly string[] | null;
}

export const NOTHING_EARLIER: Earlier = {
  decisions: [],
  branchDecisions: [],
  earlier: { branches: [], findings: [] },
  expected: null,
};

/** The sheets that a gathering after this one reads. */
const KEPT: readonly string[] = [DATA, HANDED_IN, TOTAL, COMMITTEE_FINDINGS].map(({ key }) => key);

/** Returns what the sheets of an earlier gathering say, of which `sheet` returns the values; null for one that is not there. */
export function earlierOn(sheet: (key: string) => Grid | null): Earlier {
  const [data, list] = [sheet(DATA.key), sheet(HANDED_IN.key)];
  const [total, findings] = [sheet(TOTAL.key), sheet(COMMITTEE_FINDINGS.key)];
  const before = list ? branchesBefore(list) : [];
  return {
    decisions: data ? decisionsIn(data) : [],
    branchDecisions: data && total ? branchDecisionsIn(total, data) : [],
    earlier: {
      branches: data ? recordedBranches({ data, list }) : [],
      findings: findings ? writtenFindings(findings) : [],
    },
    expected: before.length > 0 ? before : null,
  };
}

/** Returns what an open workbook says, where it is a committee's; a list of branches in it goes before those of the last time. */
export async function earlierIn(workbook: WorkbookPort, reading: Reading): Promise<Earlier> {
  const sheets = reading.own.filter(({ key }) => KEPT.includes(key));
  const contents = await workbook.contentsOf(sheets);
  const earlier = earlierOn((key) => contents[sheets.findIndex((own) => own.key === key)] ?? null);
  const listed = expectedBranches(reading.snapshot);
  return listed.length > 0 ? { ...earlier, expected: listed } : earlier;
}
