import type { Cap, GroupTally } from "../model/tally";
import type { Member } from "../model/table";
import { memoize } from "../text/memoize";
import { personKey } from "../text/personKey";
import type { RuleContext } from "./context";

/** Returns the groups that have a cap of their own, with their counts; none if only the whole table has one. */
export function groupsOfCap({ tally, parameters }: RuleContext): readonly GroupTally[] {
  const { byGroup, byPartyGroup, byPosition } = tally;
  const kind = parameters.capGroups?.value ?? "group";
  return { group: byGroup, partyGroup: byPartyGroup, position: byPosition, whole: [] }[kind];
}

/** Returns a function that finds the cap of a member's group, else that of the whole table. */
export function capFinder(context: RuleContext): (member: Member) => Cap | null {
  const { caps } = context.tally;
  const groupOf = groupReader(context);
  const whole = caps.find(({ group }) => group === "") ?? null;
  const own = new Map(
    caps.filter(({ group }) => group !== "").map((cap) => [personKey(cap.group), cap]),
  );
  return (member) => own.get(groupOf(member)) ?? whole;
}

/** Returns a test whether a member's rating counts against a cap; every rating counts against the whole table's. */
export function countsAgainst({ group }: Cap, context: RuleContext): (member: Member) => boolean {
  const groupOf = groupReader(context);
  const key = personKey(group);
  return (member) => group === "" || groupOf(member) === key;
}

/** Returns a function for the key of a member's group, in whichever grouping the cap uses. */
function groupReader({ parameters }: RuleContext): (member: Member) => string {
  const kind = parameters.capGroups?.value ?? "group";
  const keyOf = memoize(personKey);
  return ({ group, partyGroup, partyPosition }) =>
    keyOf({ group, partyGroup, position: partyPosition, whole: "" }[kind]);
}
