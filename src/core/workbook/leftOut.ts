import type { CellRef } from "../model/address";
import type { Finding } from "../model/finding";
import type { Snapshot } from "../model/grid";
import type { BranchReview } from "../model/review";

/** Reports hidden rows that count, and hidden sheets that were not read: one finding each. */
export function leftOut(snapshot: Snapshot, branches: readonly BranchReview[]): readonly Finding[] {
  return [...branches.flatMap((branch) => hiddenRows(snapshot, branch)), ...hiddenSheets(snapshot)];
}

function hiddenRows({ sheets }: Snapshot, { table }: BranchReview): readonly Finding[] {
  const sheet = sheets.find(({ id }) => id === table.sheetId);
  const hidden = new Set(sheet?.hiddenRows ?? []);
  if (hidden.size === 0) return [];
  const column = table.range.left;
  const at = table.members
    .filter(({ row }) => hidden.has(row))
    .map(({ row }): CellRef => ({ sheet: table.sheet, row, column }));
  if (at.length === 0) return [];
  const what = sheet?.isFiltered === true ? "filteredRows" : "hiddenRows";
  const data = { what, count: at.length, sheets: [table.sheet] } as const;
  return [{ code: "left-out", severity: "info", at, data, basis: null }];
}

function hiddenSheets({ hiddenSheets: sheets = [] }: Snapshot): readonly Finding[] {
  if (sheets.length === 0) return [];
  const data = { what: "hiddenSheets", count: sheets.length, sheets } as const;
  return [{ code: "left-out", severity: "info", at: [], data, basis: null }];
}
