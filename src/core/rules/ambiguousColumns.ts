import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";

/** Reports columns that compete for one role, because the one taken may not be the one meant. */
export function checkAmbiguousColumns(table: RatingTable): readonly Finding[] {
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
