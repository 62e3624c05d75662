import type { Member, RatingTable } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { isLeading } from "../text/leader";

type Who = RuleOf<"conditions">["parameters"]["who"];

/** True for a member whose group, or else post, is a leading or managing one. */
export function isLeader({ group, partyPosition, job }: Member): boolean {
  return group === "" ? isLeading(partyPosition) || isLeading(job) : isLeading(group);
}

/** True if a rule for leaders, or for the others, applies to a row; an organisation is neither. */
export function concerns(who: Who, member: Member): boolean {
  return who === "everyone" || isLeader(member) === (who === "leaders");
}

/** True if the shares of a row are those of the units that its member leads. */
export function isOfUnits({ subject }: RatingTable, member: Member): boolean {
  return subject === "members" && isLeader(member);
}
