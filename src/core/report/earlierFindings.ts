import type { CellValue, Grid } from "../model/grid";
import type { EarlierFinding } from "./context";
import { FINDING_HEADERS } from "./findingHeaders";

/**
 * The findings that a sheet `Kiểm tra` lists. The sheet is the only record of them between two runs: a copy in the
 * workbook's settings would carry people's names where nobody sees them.
 */
export function earlierFindings({ values }: Grid): readonly EarlierFinding[] {
  const header = values.findIndex((cells) => FINDING_HEADERS.every((text, i) => cells[i] === text));
  if (header === -1) return [];
  const rows = values.slice(header + 1);
  const end = rows.findIndex(([number]) => typeof number !== "number");
  return rows.slice(0, end === -1 ? rows.length : end).map(earlierFinding);
}

function earlierFinding(cells: readonly CellValue[]): EarlierFinding {
  const [, severity, sheet, cell, , message, basis] = cells.map(String);
  return {
    severity: severity ?? "",
    where: sheet ? `${sheet}!${cell ?? ""}` : "",
    message: message ?? "",
    basis: basis ?? "",
  };
}
