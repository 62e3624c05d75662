import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { a1 } from "../../../src/core/model/address";
import { readCell } from "../../../workbench/host/book/cells";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import type { OpenedWorkbook } from "../../../workbench/xlsx/file/file";
import { type Package, textOf } from "../../../src/files/package/package";
import { unpack } from "../../../workbench/xlsx/package/package";
import { openWorkbook } from "../../../workbench/xlsx/read/openWorkbook";

const samplesFolder = join(__dirname, "../../fixtures/samples");

/** Every sample but the one of 20,000 rows. */
export const sampleNames = readdirSync(samplesFolder).filter(
  (name) => name.endsWith(".xlsx") && !name.startsWith("large"),
);

export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(samplesFolder, name)));
}

export async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const result = await openWorkbook(bytes);
  if ("failure" in result) throw new Error(result.failure.kind);
  return result;
}

/** Returns the contents of a sheet by address: a value, or a formula and its value. */
export function contentsOf(workbook: HostWorkbook, index: number): Record<string, unknown> {
  const contents: Record<string, unknown> = {};
  const width = workbook.sheets[index]!.usedColumns;
  for (let column = 0; column < width; column += 1) {
    for (const row of workbook.model.getRowsWithData(index, column + 1)) {
      const { value, type, formula } = readCell(workbook, index, row - 1, column);
      if (type === "Empty") continue;
      contents[a1({ row: row - 1, column })] = formula === null ? value : [formula, value];
    }
  }
  return contents;
}

/** Returns everything of a workbook that can be compared. */
export function everythingOf({ workbook }: OpenedWorkbook): unknown {
  return {
    sheets: workbook.sheets.map((sheet, index) => ({
      ...sheet,
      contents: contentsOf(workbook, index),
    })),
    settings: workbook.settings,
    names: workbook.model.getDefinedNameList(),
    activeSheetId: workbook.activeSheetId,
  };
}

/** Returns the parts of a file as texts, so that a failed test shows the difference. */
export function textsOf(file: Uint8Array | Package): Record<string, string> {
  const parts = file instanceof Map ? file : unpack(file);
  return Object.fromEntries(Array.from(parts.keys(), (path) => [path, textOf(parts, path) ?? ""]));
}
