import { parseA1 } from "../../../src/core/model/address";
import { unquotedSheet } from "../../host/book/sheetName";
import type { Reference } from "../../host/book/sheetNames";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { attributesOf, elementsOf, unescapeXml } from "../../../src/files/package/xml";

/** The engine takes milliseconds for a name, and thousands of dead names travel with many an old workbook. */
const MOST_UNUSED = 500;

/**
 * Adds the file's names of ranges to the model; constants, formulas and Excel's own names stay only in the file, as do names
 * beyond the first few hundred that no formula mentions.
 */
export function defineNames(
  workbook: HostWorkbook,
  workbookXml: string,
  formulas: readonly string[],
): void {
  const elements = elementsOf(workbookXml, "definedName");
  const mentioned = elements.length > MOST_UNUSED ? wordsOf(formulas) : null;
  for (const [i, element] of elements.entries()) {
    const attributes = attributesOf(element);
    const scope = attributes.get("localSheetId");
    const formula = unescapeXml(element.replace(/^<[^>]*>|<\/definedName>$/g, ""));
    const name = attributes.get("name") ?? "";
    if (i < MOST_UNUSED || mentioned?.has(name.toLowerCase()))
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

function wordsOf(formulas: readonly string[]): ReadonlySet<string> {
  const words = formulas.flatMap(
    (formula) => formula.match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? [],
  );
  return new Set(words.map((word) => word.toLowerCase()));
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
