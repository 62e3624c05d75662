import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";

/** Rows that could not be taken for a member's nor for anything else. */
export function checkLayout({ unreadableRows }: RatingTable): readonly Finding[] {
  return unreadableRows.map(({ sheet, row, column, written }) => ({
    code: "unreadable-layout",
    severity: "warning",
    at: [{ sheet, row, column }],
    data: { written },
    basis: null,
  }));
}

/** Columns that compete for one role: what was taken may not be what was meant. */
export function checkColumns(table: RatingTable): readonly Finding[] {
  const { ambiguous, columns, headerRows, sheet } = table;
  const headerAt = (index: number) => columns.find((column) => column.index === index)?.header;
  return ambiguous.map(({ role, taken, others }) => ({
    code: "ambiguous-column",
    severity: "warning",
    at: [taken, ...others].map((column) => ({ sheet, row: headerRows[1], column })),
    data: {
      role,
      taken: headerAt(taken) ?? "",
      others: others.map((other) => headerAt(other) ?? ""),
    },
    basis: null,
  }));
}
