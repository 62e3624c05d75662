import type { BranchReview } from "../../model/review";
import { ballotsOf } from "../figures/ballots";
import { attendanceIn, type Attendance } from "./attendance";
import { reportNumberIn } from "./reportNumber";
import { signersIn, type Signers } from "./signers";

/** What the sheets of a table and of its ballots say that papers need. */
export interface Papers {
  readonly signers: Signers;
  readonly attendance: Attendance;
  /** `12-BC/CB`; null where nothing names the report. */
  readonly report: string | null;
}

export function papersOf(branch: BranchReview): Papers {
  const ballots = ballotsOf(branch);
  const texts = [
    ...branch.table.texts,
    ...(ballots === branch.table ? [] : (ballots?.texts ?? [])),
  ];
  return {
    signers: signersIn(texts),
    attendance: attendanceIn(texts),
    report: reportNumberIn(texts),
  };
}
