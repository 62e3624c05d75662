import { columnLetters } from "../../src/core/model/address";
import { valueAt, type SheetSnapshot, type Snapshot } from "../../src/core/model/grid";

/** Replaces `Table[Header]` by the range that it means, because the engine of the tests has no Excel tables. */
export function withoutStructuredReferences(formula: string, { sheets }: Snapshot): string {
  return formula.replaceAll(/(\w+)\[([^\]]+)\]/gu, (written, name: string, header: string) => {
    const sheet = sheets.find(({ tables }) => tables.some((table) => table.name === name));
    return sheet ? rangeOf(sheet, name, header) : written;
  });
}

function rangeOf(
  { name: sheet, grid, tables }: SheetSnapshot,
  name: string,
  header: string,
): string {
  const { top, left, bottom, right } = tables.find((table) => table.name === name)!.range;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const letters = columnLetters(columns.find((each) => valueAt(grid, top, each) === header)!);
  return `'${sheet}'!$${letters}$${String(top + 2)}:$${letters}$${String(bottom + 1)}`;
}
