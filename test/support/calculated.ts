import { readFileSync } from "node:fs";
import init, { Model } from "@ironcalc/wasm";
import type { CellValue, Snapshot } from "../../src/core/model/grid";
import type { Content, Report } from "../../src/core/model/report";

import { withoutStructuredReferences } from "./structuredReferences";

let ready: Promise<unknown> | null = null;

/** Loads the calculation engine once. */
export function startEngine(): Promise<unknown> {
  const bytes = readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"));
  ready ??= init({ module_or_path: bytes });
  return ready;
}

/** A formula of a report, its expected result, and the result of an independent engine. */
export interface Calculated {
  readonly at: string;
  readonly formula: string;
  readonly value: string | number;
  readonly found: string;
}

/** Writes source and report into an empty workbook, calculates it, and reads every formula of the report. */
export function calculate(snapshot: Snapshot, report: Report): readonly Calculated[] {
  const model = new Model("book", "en", "UTC", "en");
  model.pauseEvaluation();
  const names = [...snapshot.sheets.map(({ name }) => name), ...report.sheets.map((s) => s.name)];
  names.forEach((name, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, name);
  });
  snapshot.sheets.forEach(({ grid }, sheet) => {
    grid.values.forEach((cells, i) => {
      cells.forEach((value, j) => {
        put(model, sheet, grid.top + i, grid.left + j, value);
      });
    });
  });
  const first = snapshot.sheets.length;
  report.sheets.forEach((sheet, i) => {
    eachContent(sheet.blocks, (content, row, column) => {
      if (content !== null) put(model, first + i, row, column, inputOf(content, snapshot));
    });
  });
  model.resumeEvaluation();
  model.evaluate();
  return report.sheets.flatMap((sheet, i) => {
    const all: Calculated[] = [];
    eachContent(sheet.blocks, (content, row, column) => {
      if (typeof content !== "object" || content === null || content.value === null) return;
      const { formula, value } = content;
      const found = model.getFormattedCellValue(first + i, row + 1, column + 1);
      all.push({ at: `${sheet.name}!${String(row)},${String(column)}`, formula, value, found });
    });
    return all;
  });
}

function eachContent(
  blocks: Report["sheets"][number]["blocks"],
  visit: (content: Content, row: number, column: number) => void,
): void {
  for (const block of blocks)
    block.contents.forEach((cells, i) => {
      cells.forEach((content, j) => {
        visit(content, block.row + i, block.column + j);
      });
    });
}

function inputOf(content: Exclude<Content, null>, snapshot: Snapshot): CellValue {
  return typeof content === "object"
    ? withoutStructuredReferences(content.formula, snapshot)
    : content;
}

function put(model: Model, sheet: number, row: number, column: number, value: CellValue): void {
  if (value !== "") model.setUserInput(sheet, row + 1, column + 1, String(value));
}
