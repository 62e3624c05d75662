import { stamp, type Check } from "./context";
import { ratingCells } from "./place";

/** A rating for a member who is exempt or suspended. */
export const checkExcluded: Check<"excluded"> = (table, rule, { standings }) =>
  table.members.flatMap(({ row, ratings }) => {
    const standing = standings.get(row);
    if (standing?.kind !== "excluded" || standing.why === "tooNew") return [];
    if (ratings.final.kind !== "level") return [];
    const says = standing.by === "date" ? [] : [standing.by.role];
    return [
      {
        ...stamp(rule),
        at: ratingCells(table, row, says),
        data: { reason: standing.why, level: ratings.final.level },
      },
    ];
  });
