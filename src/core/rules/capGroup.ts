import type { Cap, GroupTally } from "../model/tally";
import type { Member } from "../model/table";
import { personKey } from "../text/personKey";
import type { RuleContext } from "./context";

/** The groups that the cap is taken of, with their counts; none where it is taken of the whole table. */
export function groupsOfCap({ tally, parameters }: RuleContext): readonly GroupTally[] {
  const { byGroup, byPartyGroup, byPosition } = tally;
  const kind = parameters.capGroups?.value ?? "group";
  return { group: byGroup, partyGroup: byPartyGroup, position: byPosition, whole: [] }[kind];
}

/** True where a member's rating counts against this cap; the whole table's counts them all. */
export function countsAgainst({ group }: Cap, member: Member, context: RuleContext): boolean {
  return group === "" || personKey(group) === personKey(capGroupOf(member, context));
}

/** The cap of the member's own group, else the one of the whole table. */
export function capOfMember(member: Member, context: RuleContext): Cap | null {
  const { caps } = context.tally;
  const own = caps.find((cap) => cap.group !== "" && countsAgainst(cap, member, context));
  return own ?? caps.find(({ group }) => group === "") ?? null;
}

function capGroupOf(member: Member, { parameters }: RuleContext): string {
  const { group, partyGroup, partyPosition } = member;
  const kind = parameters.capGroups?.value ?? "group";
  return { group, partyGroup, position: partyPosition, whole: "" }[kind];
}
