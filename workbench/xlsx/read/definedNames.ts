import { parseA1 } from "../../../src/core/model/address";
import { unquotedSheet } from "../../host/book/sheetName";
import type { Reference } from "../../host/book/sheetNames";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { attributesOf, elementsOf, unescapeXml } from "../package/xml";

/** Adds the file's names of ranges to the model; constants, formulas and Excel's own names stay only in the file. */
export function defineNames(workbook: HostWorkbook, workbookXml: string): void {
  for (const element of elementsOf(workbookXml, "definedName")) {
    const attributes = attributesOf(element);
    const scope = attributes.get("localSheetId");
    const formula = unescapeXml(element.replace(/^<[^>]*>|<\/definedName>$/g, ""));
    const name = attributes.get("name") ?? "";
    defineName(workbook, name, scope === undefined ? null : Number(scope), formula);
    const sheet = scope === undefined ? undefined : workbook.sheets[Number(scope)];
    if (sheet && !name.startsWith("_xlnm."))
      sheet.names.push({
        name,
        visible: !["1", "true"].includes(attributes.get("hidden") ?? ""),
        refersTo: referenceOf(formula, sheet),
      });
  }
}

function referenceOf(formula: string, sheet: HostSheet): Reference {
  const mark = formula.lastIndexOf("!");
  const isOwn = mark > 0 && unquotedSheet(formula.slice(0, mark)) === sheet.name;
  const rect = isOwn ? parseA1(formula) : null;
  return rect ? { rect } : { formula };
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
