import { parseA1, type Rect } from "../../core/model/address";
import { type Package, relationshipsOf, textOf } from "../package/package";
import { attributesOf, elementsOf } from "../package/xml";

/** A worksheet's entry in the workbook part. */
export interface SheetEntry {
  /** Its place among all sheets, chart sheets included, counted from 0. */
  readonly tab: number;
  readonly name: string;
  readonly sheetId: number;
  readonly state: string;
  readonly path: string;
}

/** Returns the worksheets of the file in tab order, without chart sheets; the path is `""` where nothing is said of it. */
export function sheetEntries(parts: Package, workbookPath: string): SheetEntry[] {
  const relationships = new Map(relationshipsOf(parts, workbookPath).map((one) => [one.id, one]));
  return elementsOf(textOf(parts, workbookPath) ?? "", "sheet").flatMap((element, tab) => {
    const attributes = attributesOf(element);
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const relationship = relationships.get(id ?? "");
    if (relationship && !relationship.type.endsWith("/worksheet")) return [];
    return {
      tab,
      name: attributes.get("name") ?? "",
      sheetId: Number(attributes.get("sheetId") ?? 0),
      state: attributes.get("state") ?? "visible",
      path: relationship?.target ?? "",
    };
  });
}

export function readMerges(sheetXml: string): Rect[] {
  return elementsOf(sheetXml, "mergeCell").flatMap(
    (merge) => parseA1(attributesOf(merge).get("ref") ?? "") ?? [],
  );
}

/** Excel's form of a worksheet id, which counts from 0 where the file counts from 1. */
export function sheetGuid(sheetId: number): string {
  return `{00000000-0001-0000-${(sheetId - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
