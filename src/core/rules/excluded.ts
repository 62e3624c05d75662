import { findingsIn, fromRule, type Check } from "./context";
import { ratingCells } from "./cells";

/** Reports a rating for a member who is exempt or suspended. */
export const checkExcluded: Check<"excluded"> = (table, rule, { standings }) =>
  findingsIn(table.members, ({ row, ratings }) => {
    const standing = standings.get(row);
    if (standing?.kind !== "excluded" || standing.why === "tooNew") return null;
    if (ratings.final.kind !== "level") return null;
    const says = standing.by === "date" ? [] : [standing.by.role];
    return {
      ...fromRule(rule),
      at: ratingCells(table, row, says),
      data: { reason: standing.why, level: ratings.final.level },
    };
  });
