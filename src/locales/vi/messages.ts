import type { ByLevel } from "../../core/model/level";
import type { Messages } from "../messages";
import { viBranch } from "./branch";
import { viCriteria } from "./criteria";
import { viJudgement } from "./judgement";
import { viMeeting } from "./meeting";
import { viMember } from "./member";
import { viReading } from "./reading";
import { viScore } from "./score";
import { basis, UNREAD } from "./words";
import { viWorkbook } from "./workbook";

/** Vietnamese messages with the level names of a scheme. */
export function vi(names: ByLevel<string>): Messages {
  return {
    findings: {
      ...viReading(names),
      ...viMember(names),
      ...viJudgement(names),
      ...viCriteria(names),
      ...viScore(names),
      ...viBranch(names),
      ...viMeeting(names),
      ...viWorkbook,
    },
    basis,
    unread: UNREAD,
  };
}
