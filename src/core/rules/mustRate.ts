import { FINAL_ROLES, finalColumns } from "../model/columns";
import type { Member } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { fromRule, type Check } from "./context";
import { isNotFilledIn } from "./finalRating";
import { cellOf } from "./cells";

/** Reports an empty final rating for which the row states no reason. */
export const checkMustRate: Check<"must-rate"> = (table, rule, context) => {
  const toRate = context.toRate;
  if (isNotFilledIn(toRate) || finalColumns(table).length === 0) return [];
  return toRate
    .filter((member) => member.ratings.final.kind === "blank" && !hasReason(member, rule))
    .map(({ row, name }) => ({
      ...fromRule(rule),
      at: [cellOf(table, row, FINAL_ROLES)],
      data: { name },
    }));
};

function hasReason({ reason, note, statuses }: Member, rule: RuleOf<"must-rate">): boolean {
  const { reasons } = rule.parameters;
  return reason !== "" || note !== "" || statuses.some(({ status }) => reasons.includes(status));
}
