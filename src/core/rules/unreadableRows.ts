import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";

/** Reports rows that are neither a member's nor of any other known kind. */
export function checkUnreadableRows({ unreadableRows }: RatingTable): readonly Finding[] {
  return unreadableRows.map(({ sheet, row, column, written, several }) => ({
    code: "unreadable-layout",
    severity: "warning",
    at: [{ sheet, row, column }],
    data: { written, several },
    basis: null,
  }));
}
