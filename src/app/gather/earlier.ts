import { expectedBranches } from "../../core/committee/expectedList";
import type { BranchDecision, Decision, EarlierMember } from "../../core/model/committee";
import type { Grid } from "../../core/model/grid";
import { DATA } from "../../core/report/committee/data";
import {
  branchDecisionsIn,
  decisionsIn,
  earlierMembers,
} from "../../core/report/committee/decisions";
import { branchesBefore, HANDED_IN } from "../../core/report/committee/handedIn";
import { TOTAL } from "../../core/report/committee/total";
import { NEWEST_SCHEME } from "../../core/schemes/schemes";
import type { Reading, WorkbookPort } from "../ports";

/** What the open workbook says of a gathering before this one. */
export interface Earlier {
  readonly decisions: readonly Decision[];
  readonly branchDecisions: readonly BranchDecision[];
  readonly members: readonly EarlierMember[];
  /** The branches that are to hand in: those on a list of somebody's, else those of the earlier gathering; null for none. */
  readonly expected: readonly string[] | null;
}

export const NOTHING_EARLIER: Earlier = {
  decisions: [],
  branchDecisions: [],
  members: [],
  expected: null,
};

/** Returns what an open workbook says, where it is a committee's; the names of levels are the same in every regulation. */
export async function earlierIn(workbook: WorkbookPort, reading: Reading): Promise<Earlier> {
  const contents = async (key: string): Promise<Grid | null> => {
    const own = reading.own.find((sheet) => sheet.key === key);
    return own ? workbook.contentsOf(own) : null;
  };
  const [data, list] = [await contents(DATA.key), await contents(HANDED_IN.key)];
  const total = await contents(TOTAL.key);
  const { levels } = NEWEST_SCHEME;
  const expected = [expectedBranches(reading.snapshot), list ? branchesBefore(list) : []];
  return {
    decisions: data ? decisionsIn(data, levels) : [],
    branchDecisions: total ? branchDecisionsIn(total, levels) : [],
    members: data ? earlierMembers(data, levels) : [],
    expected: expected.find((names) => names.length > 0) ?? null,
  };
}
