import type { CellRef } from "./model/address";
import type { Review } from "./model/review";
import type { Subject } from "./model/table";

/** Whom a row of a rating table is about. */
export interface Named {
  readonly name: string;
  readonly subject: Subject;
}

/** Returns a function that says whose row a cell is in; null for a cell above, below or beside the members. */
export function namesIn({ branches }: Review): (cell: CellRef) => Named | null {
  const byRow = new Map<string, Named>();
  for (const { table, ballots } of branches)
    for (const { sheet, subject, members } of ballots ? [ballots, table] : [table])
      for (const { row, name } of members)
        if (name !== "") byRow.set(keyOf({ sheet, row }), { name: oneLine(name), subject });
  return (cell) => byRow.get(keyOf(cell)) ?? null;
}

function keyOf({ sheet, row }: Pick<CellRef, "sheet" | "row">): string {
  return `${sheet}!${String(row)}`;
}

function oneLine(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim();
}
