import type { HostSheet } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { SheetState } from "../file/sheetState";
import { attributesOf, elementsOf } from "../../../src/files/package/xml";
import { tag } from "../package/xml";

/** A change to a row itself; a null height is the default height. */
export interface RowChange {
  readonly height: number | null;
  readonly hidden: boolean;
}

interface Sizes {
  readonly sizes: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
}

function rowsOf({ rowHeights, hiddenRows }: SheetState): Sizes {
  return { sizes: rowHeights, hidden: hiddenRows };
}

function columnsOf({ columnWidths, hiddenColumns }: SheetState): Sizes {
  return { sizes: columnWidths, hidden: hiddenColumns };
}

function changedIndices(before: Sizes, now: Sizes): number[] {
  const all = new Set([
    ...before.sizes.keys(),
    ...now.sizes.keys(),
    ...before.hidden,
    ...now.hidden,
  ]);
  return [...all].filter(
    (index) =>
      before.sizes.get(index) !== now.sizes.get(index) ||
      before.hidden.has(index) !== now.hidden.has(index),
  );
}

export function rowChanges(before: SheetState, now: HostSheet): Map<number, RowChange> {
  return new Map(
    changedIndices(rowsOf(before), rowsOf(now)).map((row) => [
      row,
      { height: now.rowHeights.get(row) ?? null, hidden: now.hiddenRows.has(row) },
    ]),
  );
}

/** Returns the `cols` element with the groups of the file, split where a column changed. */
export function columnsXml(kept: string, before: SheetState, now: HostSheet): string {
  const columns = new Map<number, Map<string, string>>();
  for (const element of kept === "" ? [] : elementsOf(kept, "col")) {
    const attributes = attributesOf(element);
    for (
      let column = Number(attributes.get("min"));
      column <= Number(attributes.get("max"));
      column += 1
    )
      columns.set(column - 1, new Map(attributes));
  }
  for (const column of changedIndices(columnsOf(before), columnsOf(now))) {
    const attributes = columns.get(column) ?? new Map<string, string>();
    setColumn(attributes, now.columnWidths.get(column), now.hiddenColumns.has(column));
    columns.set(column, attributes);
  }
  return joinColumns(columns);
}

const standardWidth = 9.140625;

/** Excel's schema requires a width on every listed column. */
function setColumn(
  attributes: Map<string, string>,
  width: number | undefined,
  isHidden: boolean,
): void {
  for (const name of ["width", "customWidth", "hidden", "bestFit"]) attributes.delete(name);
  attributes.set("width", String(width ?? standardWidth));
  if (width !== undefined) attributes.set("customWidth", "1");
  if (isHidden) attributes.set("hidden", "1");
}

function joinColumns(columns: ReadonlyMap<number, Map<string, string>>): string {
  const runs: { min: number; max: number; look: string; attributes: Map<string, string> }[] = [];
  for (const [column, attributes] of [...columns].sort(([a], [b]) => a - b)) {
    const own = new Map(attributes);
    own.delete("min");
    own.delete("max");
    const last = runs.at(-1);
    if (last?.max === column - 1 && last.look === canonical(own)) last.max = column;
    else runs.push({ min: column, max: column, look: canonical(own), attributes: own });
  }
  const elements = runs.map(({ min, max, attributes }) =>
    tag("col", [["min", min + 1], ["max", max + 1], ...attributes]),
  );
  return elements.length === 0 ? "" : tag("cols", [], elements.join(""));
}
