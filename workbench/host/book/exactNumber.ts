import type { HostWorkbook } from "./workbook";

const ALL_DIGITS = "0.0000000000000000E+00";
/** Digits of `ALL_DIGITS` that IronCalc gets right. */
const RELIABLE_DIGITS = 14;

/** The number typed into a cell, whatever its format: under the general format its content is the number. */
export function exactNumber(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): number {
  return underFormat(workbook, sheetIndex, row, column, "general", () =>
    Number(workbook.model.getCellContent(sheetIndex, row + 1, column + 1)),
  );
}

/** A formula's number: IronCalc returns it only as formatted text, so it is read under a format with all digits. */
export function exactResult(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): number {
  return underFormat(workbook, sheetIndex, row, column, ALL_DIGITS, () => {
    const text = workbook.model.getFormattedCellValue(sheetIndex, row + 1, column + 1);
    return Number(Number(text).toPrecision(RELIABLE_DIGITS));
  });
}

/** Whether a cell has no number format in the model; the grid sets one when a date or a percentage is typed. */
export function isGeneral(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): boolean {
  const { num_fmt } = workbook.model.getCellStyle(sheetIndex, row + 1, column + 1).style;
  return num_fmt === "general";
}

function underFormat<T>(
  { model }: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  format: string,
  read: () => T,
): T {
  const cell = { sheet: sheetIndex, row: row + 1, column: column + 1, width: 1, height: 1 };
  const before = model.getCellStyle(sheetIndex, row + 1, column + 1).style.num_fmt;
  model.updateRangeStyle(cell, "num_fmt", format);
  const result = read();
  model.updateRangeStyle(cell, "num_fmt", before);
  return result;
}
