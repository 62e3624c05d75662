import type { ByLevel } from "../core/model/level";
import { enBranch } from "./enBranch";
import { enJudgement } from "./enJudgement";
import { enMember } from "./enMember";
import { enReading } from "./enReading";
import { enScore } from "./enScore";
import { basis } from "./enWords";
import type { Messages } from "./messages";

/** English, with the level names of a scheme, which stay Vietnamese. */
export function en(names: ByLevel<string>): Messages {
  return {
    findings: {
      ...enReading(names),
      ...enMember(names),
      ...enJudgement(names),
      ...enScore(names),
      ...enBranch(names),
    },
    basis,
  };
}
