import type { WorkbookFile } from "../file/file";
import { attributesOf } from "../../../src/files/package/xml";
import { tag } from "../package/xml";
import type { SavedSheet } from "./savedSheet";

/** A sheet in the workbook part; chart sheets have a tab too. */
export interface Tab {
  readonly sheetId: number;
  readonly xml: string;
}

/** Returns the worksheets in the workbook's order; chart sheets keep their place among the tabs. */
export function tabsOf(
  before: readonly string[],
  file: WorkbookFile,
  saved: readonly SavedSheet[],
): Tab[] {
  const tabs: Tab[] = saved.map((entry) => ({
    sheetId: entry.sheetId,
    xml: sheetTag(before, entry),
  }));
  before.forEach((xml, index) => {
    const sheetId = sheetIdOf(xml);
    if (fileIndexOf(file, sheetId) < 0) tabs.splice(index, 0, { sheetId, xml });
  });
  return tabs;
}

export function sheetIdOf(xml: string): number {
  return Number(attributesOf(xml).get("sheetId") ?? 0);
}

/** The index of a worksheet in the file; -1 for a new one and for a chart sheet. */
function fileIndexOf(file: WorkbookFile, sheetId: number): number {
  return file.sheets.findIndex((sheet) => sheet.sheetId === sheetId);
}

function relationshipIdOf(xml: string): string {
  return [...attributesOf(xml)].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function sheetTag(
  before: readonly string[],
  { sheet, sheetId, relationshipId }: SavedSheet,
): string {
  const kept = before.find((xml) => relationshipIdOf(xml) === relationshipId) ?? "";
  const attributes = attributesOf(kept);
  const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  const others = [...attributes].filter(
    ([name]) => !["name", "sheetId", "state", "xmlns:r"].includes(name) && !name.endsWith(":id"),
  );
  return tag("sheet", [
    ["xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
    ["name", sheet.name],
    ["sheetId", sheetId],
    ["state", states[sheet.visibility]],
    ["r:id", relationshipId],
    ...others,
  ]);
}
