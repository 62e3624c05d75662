import { MARK_NAME, parseMark } from "../../excel/marks/mark";
import { attributesOf, elementsOf, unescapeXml } from "../package/xml";

/** Returns the positions of the sheets that bear the add-in's mark, the copies of such sheets included. */
export function markedSheets(workbookXml: string): ReadonlySet<number> {
  const marked = new Set<number>();
  for (const element of elementsOf(workbookXml, "definedName")) {
    const attributes = attributesOf(element);
    const scope = attributes.get("localSheetId");
    if (scope === undefined || attributes.get("name")?.toLowerCase() !== MARK_NAME) continue;
    if (parseMark(unescapeXml(element.replace(/^<[^>]*>|<\/definedName>$/g, ""))) !== null)
      marked.add(Number(scope));
  }
  return marked;
}
