import { workbookKey } from "./cellKey";
import { exactNumber, exactResult, isGeneral } from "./exactNumber";
import { writtenFormula } from "./formulaSpelling";
import type { HostWorkbook } from "./workbook";

/** `""` for an empty cell; an error is its text. */
export type HostValue = string | number | boolean;

/** Excel's `RangeValueType`. */
type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface CellContent {
  value: HostValue;
  type: ValueType;
  /** In English, with a leading `=`; null for a cell without a formula. */
  formula: string | null;
}

/** IronCalc's numbers for the types of a value. */
const TYPE = { number: 1, text: 2, logical: 4, error: 16 } as const;
const EMPTY: CellContent = { value: "", type: "Empty", formula: null };

/** Calculates what changed since the last time, in every mode of calculation. */
export function calculate(workbook: HostWorkbook): void {
  if (!workbook.dirty) return;
  workbook.model.evaluate();
  workbook.dirty = false;
}

/** Returns a cell as Excel reports it; a formula is calculated first, unless the mode leaves that to the user. */
export function readCell(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
): CellContent {
  const raw = workbook.model.getCellContent(sheetIndex, row + 1, column + 1);
  if (raw === "") return EMPTY;
  if (raw.startsWith("=")) {
    const formula = writtenFormula(workbook, sheetIndex, row, column, raw);
    return readFormula(workbook, sheetIndex, row, column, formula);
  }
  switch (workbook.model.getCellType(sheetIndex, row + 1, column + 1)) {
    case TYPE.number:
      // IronCalc leaves this quote behind when a quoted text is cleared.
      if (raw === "'") return EMPTY;
      return {
        value: readNumber(workbook, sheetIndex, row, column, raw),
        type: "Double",
        formula: null,
      };
    case TYPE.logical:
      return { value: raw === "TRUE", type: "Boolean", formula: null };
    case TYPE.error:
      return { value: raw, type: "Error", formula: null };
    default:
      return { value: raw.startsWith("'") ? raw.slice(1) : raw, type: "String", formula: null };
  }
}

/** IronCalc returns a number with a date format as the text of the date. */
function readNumber(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  raw: string,
): number {
  const number = Number(raw);
  return Number.isNaN(number) ? exactNumber(workbook, sheetIndex, row, column) : number;
}

/** IronCalc's text for a formula that was entered since it last calculated; Excel would calculate it on entry. */
const UNCALCULATED = "#ERROR!";

function readFormula(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  formula: string,
): CellContent {
  if (workbook.calculationMode !== "Manual" && !workbook.isCalculationSuspended)
    calculate(workbook);
  const text = workbook.model.getFormattedCellValue(sheetIndex, row + 1, column + 1);
  switch (workbook.model.getCellType(sheetIndex, row + 1, column + 1)) {
    case TYPE.number: {
      if (text === UNCALCULATED) return { value: 0, type: "Double", formula };
      const isShort = /^-?\d{1,10}(\.\d{1,6})?$/.test(text);
      const isExact = isShort && isGeneral(workbook, sheetIndex, row, column);
      const value = isExact ? Number(text) : exactResult(workbook, sheetIndex, row, column);
      return { value, type: "Double", formula };
    }
    case TYPE.logical:
      return { value: text === "TRUE", type: "Boolean", formula };
    case TYPE.error:
      return readError(workbook, sheetIndex, row, column, { value: text, type: "Error", formula });
    default:
      return { value: text, type: "String", formula };
  }
}

/** A formula that IronCalc cannot compute keeps the value that it had in the file. */
function readError(
  workbook: HostWorkbook,
  sheetIndex: number,
  row: number,
  column: number,
  content: CellContent,
): CellContent {
  if (!UNKNOWN_TO_IRONCALC.has(String(content.value))) return content;
  const sheetId = workbook.sheets[sheetIndex]?.id ?? "";
  const cached = workbook.cachedValues.get(workbookKey(sheetId, row, column));
  if (cached === undefined) return { ...content, value: "#NAME?" };
  return { ...content, value: cached, type: typeOf(cached) };
}

const UNKNOWN_TO_IRONCALC = new Set(["#NAME?", "#N/IMPL!", "#ERROR!"]);

function typeOf(value: HostValue): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return "String";
  return /^#[A-Z0-9/]+[!?]?$/.test(value) ? "Error" : "String";
}
