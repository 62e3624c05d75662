import type { HostWorkbook } from "../../host/book/workbook";
import type { WorkbookFile } from "../file/file";
import { type Package, relatedParts, relationshipsOf } from "../../../src/files/package/package";
import { removePart, unrelate } from "../package/package";
import type { SheetChanges } from "./sheetChanges";

export function removeSheets(parts: Package, file: WorkbookFile, workbook: HostWorkbook): void {
  file.sheets.forEach(({ path }, index) => {
    if (workbook.sheets.some(({ source }) => source === index)) return;
    const relationship = relationshipsOf(parts, file.workbookPath).find(
      ({ target }) => target === path,
    );
    for (const part of relatedParts(parts, path, "table")) removePart(parts, part);
    removePart(parts, path);
    if (relationship) unrelate(parts, file.workbookPath, relationship.id);
  });
}

/** The calculation chain lists the file's old formulas; Excel builds a missing one anew. */
export function removeCalculationChain(
  parts: Package,
  file: WorkbookFile,
  sheets: readonly SheetChanges[],
): void {
  const changesFormulas = sheets.some(({ changes }) =>
    changes.some(({ content }) => content !== null && content.kind !== "result"),
  );
  const isSame = !changesFormulas && sheets.length === file.sheets.length;
  const relationship = relationshipsOf(parts, file.workbookPath).find(({ type }) =>
    type.endsWith("/calcChain"),
  );
  if (isSame || !relationship) return;
  removePart(parts, relationship.target);
  unrelate(parts, file.workbookPath, relationship.id);
}
