import { Model } from "@ironcalc/wasm";

/** A model apart from the workbook, where IronCalc formats numbers and parses formulas. */
let scratch: Model | null = null;
const shown = new Map<string, string>();

function scratchModel(): Model {
  scratch ??= new Model("scratch", "en", "UTC", "en");
  return scratch;
}

/** Returns a number as a cell with this number format shows it. */
export function showNumber(number: number, format: string): string {
  if (format === "General" && Number.isInteger(number) && Math.abs(number) < 1e11)
    return String(number);
  const key = `${String(number)} ${format}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const text = format === "@" ? String(number) : showNow(number, format);
  shown.set(key, text);
  return text;
}

function showNow(number: number, format: string): string {
  const model = scratchModel();
  model.setUserInput(0, 1, 1, String(number));
  const code = format === "General" ? "general" : format;
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, "num_fmt", code);
  return model.getFormattedCellValue(0, 1, 1);
}

/** Whether the text after `=` is a valid formula; it may refer to names and sheets that do not exist. */
export function isFormula(formula: string): boolean {
  const model = scratchModel();
  model.setUserInput(0, 1, 2, formula);
  model.evaluate();
  const isRefused = model.getFormattedCellValue(0, 1, 2) === "#ERROR!";
  model.setUserInput(0, 1, 2, "");
  return !isRefused;
}
