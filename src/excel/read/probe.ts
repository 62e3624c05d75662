import { parseA1, type Rect } from "../../core/model/address";
import type { CellValue, Grid } from "../../core/model/grid";
import { nameFormula } from "../marks/nameFormula";
import type { NamedSheet } from "../marks/ownership";

/** Enough for a title block, a header of three levels and the first members; a table far to the right is read whole. */
export const WINDOW = { rows: 50, columns: 60 };

/** First look at a sheet: how far it is used, the names that belong to it, and its top rows where it may be a source. */
export interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly window: Excel.Range | null;
  readonly tables: Excel.TableCollection | null;
}

export function probe(sheet: Excel.Worksheet, mayBeSource: boolean): Probe {
  const window = mayBeSource
    ? sheet.getRangeByIndexes(0, 0, WINDOW.rows, WINDOW.columns).untrack().load("values")
    : null;
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(mayBeSource ? "address,rowHidden" : "address"),
    names: sheet.names.load("items/name,items/formula"),
    window,
    tables: mayBeSource ? sheet.tables.load("items/name") : null,
  };
}

export function namesOf({ sheet, names }: Probe): NamedSheet {
  return {
    id: sheet.id,
    names: names.items.map((each) => ({ name: each.name, formula: nameFormula(each) })),
  };
}

/** True for a visible sheet without names and tables. */
export function isBare({ names, tables }: Probe): boolean {
  return names.items.length === 0 && tables?.items.length === 0;
}

/** Null for a sheet without contents. */
export function usedOf({ used }: Probe): Rect | null {
  return used.isNullObject ? null : parseA1(used.address);
}

export function topOf({ window }: Probe): Grid {
  return { top: 0, left: 0, values: (window?.values ?? []) as CellValue[][] };
}
