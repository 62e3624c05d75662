import type { XmlElement } from "../../../src/files/package/xml";

/** The children of a worksheet part, in the only order that Excel accepts. */
export const worksheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** The children of the workbook part, in order. */
export const workbookOrder: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches"
).split(" ");

/** Puts an element at its place among the children, in place of those with its name; `""` only removes them. */
export function setChild(
  children: readonly XmlElement[],
  order: readonly string[],
  name: string,
  xml: string,
): XmlElement[] {
  const others = children.filter((child) => child.name !== name);
  if (xml === "") return others;
  const earlier = order.slice(0, order.indexOf(name));
  const before = others.filter((child) => earlier.includes(child.name));
  return [...before, { name, xml }, ...others.filter((child) => !before.includes(child))];
}
