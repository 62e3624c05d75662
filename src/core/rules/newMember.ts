import { stamp } from "./context";
import type { Check } from "./context";
import { ratingCells } from "./place";

/** A rating for a member who was admitted too short a time before the meeting. */
export const checkNewMember: Check<"new-member"> = (table, rule, context) =>
  table.members.flatMap(({ row, ratings, admitted }) => {
    const standing = context.standings.get(row);
    if (standing?.kind !== "excluded" || standing.why !== "tooNew") return [];
    if (ratings.branch.kind !== "level") return [];
    const { months, reviewed } = rule.parameters;
    return [
      {
        ...stamp(rule),
        at: ratingCells(
          table,
          row,
          standing.by === "date" ? ["admitted", "admittedOfficial"] : [standing.by.role],
        ),
        data: {
          admitted: admitted.kind === "date" ? admitted.date : null,
          meeting: context.meetingDate,
          months,
          reviewed,
          level: ratings.branch.level,
        },
      },
    ];
  });
