import type { Gathering } from "../../model/committee";
import type { Report } from "../../model/report";
import { committeeCapsSheet } from "./caps";
import { dataSheet } from "./data";
import { committeeFindingsSheet } from "./findings";
import { handedInSheet } from "./handedIn";
import { memberLists } from "./lists";
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
      committeeFindingsSheet(view),
      handedInSheet(view),
      dataSheet(view),
    ],
    show: TOTAL.key,
  };
}
