import { MARK_NAME, parseMark } from "../../excel/marks/mark";
import { attributesOf, elementsOf, unescapeXml } from "../package/xml";

/** Returns the report's keys of the sheets that bear the add-in's mark, copies included, by their place among all sheets. */
export function markedSheets(workbookXml: string): ReadonlyMap<number, string> {
  const marked = new Map<number, string>();
  for (const element of elementsOf(workbookXml, "definedName")) {
    const attributes = attributesOf(element);
    const scope = attributes.get("localSheetId");
    if (scope === undefined || attributes.get("name")?.toLowerCase() !== MARK_NAME) continue;
    const mark = parseMark(unescapeXml(element.replace(/^<[^>]*>|<\/definedName>$/g, "")));
    if (mark) marked.set(Number(scope), mark.key);
  }
  return marked;
}
