import type { CapGroups } from "../model/parameters";
import type { Cap } from "../model/tally";
import type { Member } from "../model/table";
import { ruleOf, type CapRule } from "../schemes/schemes";
import { memoize } from "../text/memoize";
import { personKey } from "../text/personKey";
import type { RuleContext } from "./context";

/** Returns what has a cap of its own: what the committee laid down, else what the regulation takes the percentage in. */
export function capGroupsOf(own: CapGroups | null, { unit }: CapRule): CapGroups {
  return own ?? (unit === "similar-duties" ? "group" : "whole");
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
function groupReader({ parameters, scheme }: RuleContext): (member: Member) => string {
  const rule = ruleOf(scheme, "cap");
  const kind = rule ? capGroupsOf(parameters.capGroups?.value ?? null, rule.parameters) : "whole";
  const keyOf = memoize(personKey);
  return ({ group, partyGroup, partyPosition: position, particulars: { positionCode } }) =>
    keyOf({ group, partyGroup, position, positionCode, whole: "" }[kind]);
}
