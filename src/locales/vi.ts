import type { ByLevel } from "../core/model/level";
import type { Messages } from "./messages";
import { viBranch } from "./viBranch";
import { viJudgement } from "./viJudgement";
import { viMember } from "./viMember";
import { viReading } from "./viReading";
import { viScore } from "./viScore";
import { basis } from "./viWords";

/** Vietnamese, with the level names of a scheme. */
export function vi(names: ByLevel<string>): Messages {
  return {
    findings: {
      ...viReading(names),
      ...viMember(names),
      ...viJudgement(names),
      ...viScore(names),
      ...viBranch(names),
    },
    basis,
  };
}
