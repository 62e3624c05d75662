import { FINAL_ROLES } from "../model/columns";
import type { CapBase, FindingData } from "../model/findingData";
import type { Cap } from "../model/tally";
import type { RatingTable } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { fittingOutstanding, maxOutstanding } from "../tally/caps";
import { personKey } from "../text/personKey";
import { countsAgainst, groupsOfCap } from "./capGroup";
import { fromRule, type Check, type RuleContext } from "./context";
import { cellOf, headerOf } from "./cells";

/**
 * Reports more outstanding ratings than the cap allows. The regulation takes the share in each group of similar duties, so the
 * whole table counts only if no group exceeds its cap.
 */
export const checkCap: Check<"cap"> = (table, rule, context) => {
  const over = context.tally.caps.filter(({ ok }) => !ok);
  const groups = over.filter(({ group }) => group !== "");
  return (groups.length > 0 ? groups : over).map((cap) => ({
    ...fromRule(rule),
    at: [headerOf(table, FINAL_ROLES), ...outstandingCells(table, cap, context)],
    data: capData(cap, rule, context),
  }));
};

function capData(
  cap: Cap,
  { parameters }: RuleOf<"cap">,
  context: RuleContext,
): FindingData["outstanding-cap-exceeded"] {
  const { group, good, outstanding, max, percent } = cap;
  const { capPercent: granted, capGroups } = context.parameters;
  const { exceptionPercent } = parameters;
  return {
    group,
    good,
    outstanding,
    max,
    percent,
    fitting: fittingOutstanding(good + outstanding, percent),
    bases: basesOf(cap, context),
    exception:
      exceptionPercent !== null && !granted
        ? { percent: exceptionPercent, max: maxOutstanding(good, exceptionPercent) }
        : null,
    decision: granted?.decision ?? null,
    grouping: capGroups && { by: capGroups.value, decision: capGroups.decision },
  };
}

/** Other bases that are in use, contrary to the regulation. They explain a different number in another document. */
function basesOf(cap: Cap, context: RuleContext): readonly CapBase[] {
  const { group, good, outstanding, percent } = cap;
  const { tally } = context;
  const inGroup = groupsOfCap(context).find(({ name }) => personKey(name) === personKey(group));
  const { levels, present } =
    group !== "" && inGroup
      ? { levels: inGroup.levels, present: inGroup.toRate }
      : { levels: tally.levels, present: tally.present };
  const base = (name: CapBase["base"], count: number) => ({
    base: name,
    count,
    max: maxOutstanding(count, percent),
  });
  return [
    base("goodOrBetter", good + outstanding),
    base("rated", good + outstanding + levels.completed + levels.failed),
    base("present", present),
  ];
}

function outstandingCells(table: RatingTable, cap: Cap, context: RuleContext) {
  const counts = countsAgainst(cap, context);
  return context.rated
    .filter(({ member, level }) => level === "outstanding" && counts(member))
    .map(({ member }) => cellOf(table, member.row, FINAL_ROLES));
}
