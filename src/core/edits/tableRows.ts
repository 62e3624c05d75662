import type { Cell } from "../model/address";
import type { Choice } from "../model/choice";
import type { Snapshot } from "../model/grid";
import type { Member, RatingTable } from "../model/table";
import { readTables } from "../readTables";
import { decodedSheet } from "../text/legacyText";
import { personKey } from "../text/personKey";
import { sourcesIn } from "../workbook/ownSheets";

/** A row of a table, and what is above its cells. */
export interface TableRow {
  readonly row: number;
  readonly name: string;
  /** The same for every way to type the name, with the number of the card where the table has it. */
  readonly key: string;
  /** Headers by the columns below them. */
  readonly headings: ReadonlyMap<number, string>;
  readonly left: number;
  readonly right: number;
}

/** The rows of members of a workbook, by the cell or by the member. */
export interface TableRows {
  readonly at: (sheetId: string, cell: Cell) => TableRow | null;
  readonly of: (sheetId: string, key: string) => readonly TableRow[];
}

/** Reads every table anew: which of them count may have been decided otherwise since. */
export function rowsIn({ sheets }: Snapshot, choice: Choice): TableRows {
  const byRow = new Map<string, TableRow[]>();
  const byMember = new Map<string, TableRow[]>();
  for (const { table } of readTables(sourcesIn(sheets.map(decodedSheet)), choice)) {
    const headings = new Map(table.columns.map(({ index, header }) => [index, header]));
    for (const member of table.members) {
      const key = `${personKey(member.name)} ${member.code}`;
      const row = tableRow(table, member, key, headings);
      add(byRow, `${table.sheetId}!${String(row.row)}`, row);
      add(byMember, `${table.sheetId}!${key}`, row);
    }
  }
  return {
    at: (sheetId, { row, column }) =>
      (byRow.get(`${sheetId}!${String(row)}`) ?? []).find(
        ({ left, right }) => column >= left && column <= right,
      ) ?? null,
    of: (sheetId, key) => byMember.get(`${sheetId}!${key}`) ?? [],
  };
}

function tableRow(
  { range: { left, right } }: RatingTable,
  { row, name }: Member,
  key: string,
  headings: TableRow["headings"],
): TableRow {
  return { row, name, key, headings, left, right };
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
