import { workbookKey } from "./cellKey";
import { type TableShape, withoutTables } from "./structuredReference";
import type { HostWorkbook } from "./workbook";

/** Returns the formula in a form that the model can read, because it does not know tables. */
export function modelFormula(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  formula: string,
): string {
  if (!formula.includes("[")) return formula;
  const sheet = workbook.sheets[sheetIndex]?.name ?? "";
  return withoutTables(formula, tableShapes(workbook), { sheet, row, column });
}

function tableShapes({ sheets }: HostWorkbook): TableShape[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, range, columns, showTotals }) => ({
      name,
      sheet: sheet.name,
      range,
      columns,
      showTotals,
    })),
  );
}

/** Keeps the written form of a formula that the model spells differently; call it after setting the model's cell. */
export function keepSpelling(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  formula: string,
): void {
  const key = keyOf(workbook, sheetIndex, row, column);
  if (!formula.includes("[")) workbook.respelt.delete(key);
  else {
    const model = workbook.model.getCellContent(sheetIndex, row + 1, column + 1);
    workbook.respelt.set(key, { model, text: formula });
  }
}

/** Returns the model's formula as it was written. */
export function writtenFormula(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  model: string,
): string {
  if (workbook.respelt.size === 0) return model;
  const known = workbook.respelt.get(keyOf(workbook, sheetIndex, row, column));
  return known?.model === model ? known.text : model;
}

function keyOf({ sheets }: HostWorkbook, index: number, row: number, column: number): string {
  return workbookKey(sheets[index]?.id ?? "", row, column);
}
