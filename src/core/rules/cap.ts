import { FINAL_ROLES } from "../model/columns";
import type { Severity } from "../model/finding";
import type { CapBase, FindingData } from "../model/findingData";
import { CAP_BASES } from "../model/parameters";
import type { Cap } from "../model/tally";
import type { RatingTable } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { countIn, fittingOutstanding, maxOutstanding } from "../tally/caps";
import { personKey } from "../text/personKey";
import { countsAgainst } from "./capGroup";
import { fromRule, type Check, type RuleContext } from "./context";
import { cellOf, headerOf } from "./cells";
import { isDecided, listsSeveralBranches } from "./decidedBy";

/**
 * Reports more outstanding ratings than the cap allows. The regulation takes the share in each group of similar duties, so the
 * whole table counts only if no group exceeds its cap.
 */
export const checkCap: Check<"cap"> = (table, rule, context) => {
  if (!context.isFirst) return [];
  const over = context.tally.caps.filter((cap) => !cap.ok && isOverAnyway(cap, context));
  const groups = over.filter(({ group }) => group !== "");
  return (groups.length > 0 ? groups : over).map((cap) => ({
    ...fromRule(rule),
    severity: severityOf(table, cap, rule, context),
    at: [headerOf(table, FINAL_ROLES), ...outstandingCells(table, cap, context)],
    data: capData(table, cap, rule, context),
  }));
};

/** False if answers to open questions may still bring the group within its cap. */
function isOverAnyway(cap: Cap, context: RuleContext): boolean {
  const open = context.open.filter(countsAgainst(cap, context)).length;
  const most = cap.base === "present" ? cap.of : cap.of + open;
  return cap.outstanding > maxOutstanding(most, cap.percent);
}

/**
 * The cap binds the level that decides, over everything that it decides on. A branch only proposes, and part of a base
 * organisation proves nothing about all of it.
 */
function severityOf(
  table: RatingTable,
  cap: Cap,
  rule: RuleOf<"cap">,
  context: RuleContext,
): Severity {
  if (isPart(rule, context)) return "info";
  const { decided, exceptionPercent } = rule.parameters;
  const bound = maxOutstanding(cap.of, exceptionPercent ?? cap.percent);
  const isBroken = isDecided(table) && listsSeveralBranches(table) && cap.outstanding > bound;
  return isBroken ? decided : rule.severity;
}

function isPart({ parameters }: RuleOf<"cap">, context: RuleContext): boolean {
  const kind = context.parameters.branchKind?.value;
  return parameters.unit === "base-organisation" && kind === "subordinate";
}

function capData(
  table: RatingTable,
  cap: Cap,
  rule: RuleOf<"cap">,
  context: RuleContext,
): FindingData["outstanding-cap-exceeded"] {
  const { group, good, outstanding, base, of, max, percent } = cap;
  const { capPercent, capBase, capGroups } = context.parameters;
  const { exceptionPercent, unit } = rule.parameters;
  const granted = capPercent ?? capBase;
  return {
    subject: table.subject,
    group,
    good,
    outstanding,
    base,
    of,
    unit,
    max,
    percent,
    decided: isDecided(table),
    isPart: isPart(rule, context),
    fitting: fittingIn(cap),
    bases: basesOf(cap, context),
    exception:
      exceptionPercent !== null && !granted
        ? { percent: exceptionPercent, max: maxOutstanding(of, exceptionPercent) }
        : null,
    decision: granted?.decision ?? null,
    grouping: capGroups && { by: capGroups.value, decision: capGroups.decision },
  };
}

/** Fewer outstanding ratings mean more good ones, so that only the base of good ratings grows. */
function fittingIn({ good, outstanding, base, max, percent }: Cap): number {
  return base === "good" ? fittingOutstanding(good + outstanding, percent) : max;
}

/** Other bases that are in use, contrary to the regulation. They explain a different number in another document. */
function basesOf({ group, base, percent }: Cap, { tally }: RuleContext): readonly CapBase[] {
  const inGroup = tally.capGroups.find(({ name }) => personKey(name) === personKey(group));
  const counted =
    group !== "" && inGroup ? inGroup : { levels: tally.levels, toRate: tally.present };
  return CAP_BASES.filter((each) => each !== base).map((each) => {
    const count = countIn(each, counted);
    return { base: each, count, max: maxOutstanding(count, percent) };
  });
}

function outstandingCells(table: RatingTable, cap: Cap, context: RuleContext) {
  const counts = countsAgainst(cap, context);
  return context.rated
    .filter(({ member, level }) => level === "outstanding" && counts(member))
    .map(({ member }) => cellOf(table, member.row, FINAL_ROLES));
}
