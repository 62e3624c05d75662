import { findingsIn, fromRule, type Check } from "./context";
import { cellOf } from "./cells";

/**
 * Reports a further row of the same person at that row, and points to the first one. Without a card number or a date of birth
 * the secretary has to say whether they are one person.
 */
export const checkOneRating: Check<"one-rating"> = (table, rule, { standings }) =>
  findingsIn(table.members, ({ row, name }) => {
    const standing = standings.get(row);
    if (standing?.kind !== "duplicate") return null;
    const { of: firstRow, sheet: firstSheet, sameBy } = standing;
    const first = cellOf(table, firstRow, ["name"]);
    return {
      ...fromRule(rule),
      severity: sameBy === "code" || sameBy === "birth" ? rule.severity : "warning",
      at: [
        cellOf(table, row, ["name"]),
        { ...first, ...(firstSheet !== null && { sheet: firstSheet }) },
      ],
      data: { name, firstRow, firstSheet, sameBy },
    };
  });
