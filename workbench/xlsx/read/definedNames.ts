import type { HostWorkbook } from "../../host/book/workbook";
import { attributesOf, elementsOf, unescapeXml } from "../package/xml";

/** Names of ranges; constants, formulas and Excel's own names stay in the file alone. */
export function defineNames(workbook: HostWorkbook, workbookXml: string): Map<string, string> {
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
  return nameTexts(workbook);
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
    // What the engine cannot name keeps its cached values, like every formula that it cannot compute.
  }
}

/** The model's defined names as `scope!name` and formula. */
export function nameTexts({ model }: HostWorkbook): Map<string, string> {
  return new Map(
    model
      .getDefinedNameList()
      .map(({ name, scope, formula }) => [`${String(scope ?? "")}!${name}`, formula]),
  );
}
