import type { Gathering } from "../../model/committee";
import type { Report } from "../../model/report";
import { branchListSheet } from "./branchList";
import { committeeCapsSheet } from "./caps";
import { dataSheet } from "./data";
import { committeeFindingsSheet } from "./findings";
import { handedInSheet } from "./handedIn";
import { memberLists } from "./lists";
import { committeeForm6f, committeeStatistics } from "./statistics";
import { committeeTotalSheet, TOTAL } from "./total";
import { committeeView, type CommitteeOptions } from "./view";

/** The committee's sheets: totals, caps, lists, what is to be settled, who handed in, and the tidy table behind them. */
export function committeeReport(gathering: Gathering, options: CommitteeOptions): Report {
  const view = committeeView(gathering, options);
  return {
    sheets: [
      committeeTotalSheet(view),
      committeeCapsSheet(view),
      ...memberLists(view),
      branchListSheet(view),
      committeeStatistics(view),
      committeeForm6f(view),
      committeeFindingsSheet(view),
      handedInSheet(view),
      dataSheet(view),
    ],
    show: TOTAL.key,
  };
}
