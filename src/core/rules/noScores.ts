import { columnOf } from "../model/columns";
import { fromRule, type Check } from "./context";
import { headerOf } from "./cells";
import { numberOf } from "./scores";

const ROLES = ["general", "task", "total"] as const;

/** Reports points in a year whose regulation has none. */
export const checkNoScores: Check<"no-scores"> = (table, rule) => {
  const used = ROLES.filter((role) =>
    table.members.some((member) => numberOf(member[role]) !== null),
  );
  if (used.length === 0) return [];
  return [
    {
      ...fromRule(rule),
      at: used.map((role) => headerOf(table, [role])),
      data: { headers: used.map((role) => columnOf(table, role)?.header ?? "") },
    },
  ];
};
