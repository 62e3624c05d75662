import { columnOf } from "../model/columns";
import { fromRule, type Check } from "./context";
import { headerOf } from "./cells";
import { numberOf } from "./scores";

/** Points out bonus points, which only a committee's own guidance can lay down. */
export const checkBonusPoints: Check<"bonus-points"> = (table, rule) => {
  const column = columnOf(table, "bonus");
  const isUsed = table.members.some(({ particulars }) => (numberOf(particulars.bonus) ?? 0) > 0);
  if (column === null || !isUsed) return [];
  return [
    {
      ...fromRule(rule),
      at: [headerOf(table, ["bonus"])],
      data: { header: column.header.split(" / ").at(-1) ?? column.header },
    },
  ];
};
