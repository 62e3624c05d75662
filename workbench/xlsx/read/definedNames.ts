import type { HostWorkbook } from "../../host/book/workbook";
import { attributesOf, elementsOf, unescapeXml } from "../package/xml";

/** Adds the file's names of ranges to the model; constants, formulas and Excel's own names stay only in the file. */
export function defineNames(workbook: HostWorkbook, workbookXml: string): void {
  for (const element of elementsOf(workbookXml, "definedName")) {
    const attributes = attributesOf(element);
    const scope = attributes.get("localSheetId");
    const formula = unescapeXml(element.replace(/^<[^>]*>|<\/definedName>$/g, ""));
    defineName(
      workbook,
      attributes.get("name") ?? "",
      scope === undefined ? null : Number(scope),
      formula,
    );
  }
}

function defineName(
  workbook: HostWorkbook,
  name: string,
  scope: number | null,
  formula: string,
): void {
  if (name.startsWith("_xlnm.")) return;
  try {
    workbook.model.newDefinedName(name, scope, formula);
  } catch {
    // Formulas with a name that the engine refuses keep their cached values, like all others that it cannot compute.
  }
}
