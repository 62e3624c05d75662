import type { ByLevel } from "../../core/model/level";
import { enBranch } from "./branch";
import { enCriteria } from "./criteria";
import { enJudgement } from "./judgement";
import { enMeeting } from "./meeting";
import { enMember } from "./member";
import { enReading } from "./reading";
import { enScore } from "./score";
import { basis, UNREAD } from "./words";
import { enWorkbook } from "./workbook";
import type { Messages } from "../messages";

/** English messages; the level names come from a scheme and stay Vietnamese. */
export function en(names: ByLevel<string>): Messages {
  return {
    findings: {
      ...enReading(names),
      ...enMember(names),
      ...enJudgement(names),
      ...enCriteria(names),
      ...enScore(names),
      ...enBranch(names),
      ...enMeeting(names),
      ...enWorkbook,
    },
    basis,
    unread: UNREAD,
  };
}
