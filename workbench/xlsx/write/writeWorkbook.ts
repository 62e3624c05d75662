import type { HostWorkbook } from "../../host/book/workbook";
import type { WorkbookFile } from "../file/file";
import { type Package, textOf } from "../../../src/files/package/package";
import { setText } from "../package/package";
import { attributesOf, childOf, elementsOf, splitChildren } from "../../../src/files/package/xml";
import { joinChildren, tag } from "../package/xml";
import { setChild, workbookOrder } from "./childOrder";
import { definedNamesXml } from "./definedNames";
import type { SavedSheet } from "./savedSheet";
import { type Tab, tabsOf } from "./tabs";

/** Writes the tabs, the defined names and the active tab, and makes Excel calculate once when it opens the file. */
export function writeWorkbook(
  parts: Package,
  file: WorkbookFile,
  workbook: HostWorkbook,
  saved: readonly SavedSheet[],
): void {
  const part = splitChildren(textOf(parts, file.workbookPath) ?? "");
  const kept = (name: string): string => childOf(part.children, name);
  const before = elementsOf(kept("sheets"), "sheet");
  const tabs = tabsOf(before, file, saved);
  const names = definedNamesXml(kept("definedNames"), before, tabs, file, workbook, saved);
  const calculation = attributesOf(kept("calcPr")).set("fullCalcOnLoad", "1");
  let children = part.children;
  const put = (name: string, xml: string): void => {
    children = setChild(children, workbookOrder, name, xml);
  };
  put("sheets", tag("sheets", [], tabs.map(({ xml }) => xml).join("")));
  put("definedNames", names);
  put("bookViews", viewsXml(kept("bookViews"), tabs, activeSheetId(workbook, saved)));
  put("calcPr", tag("calcPr", calculation));
  setText(parts, file.workbookPath, joinChildren({ ...part, children }));
}

/** Returns the active sheet, or the first visible one if the active sheet is hidden. */
function activeSheetId(workbook: HostWorkbook, saved: readonly SavedSheet[]): number | null {
  const visible = saved.filter(({ sheet }) => sheet.visibility === "Visible");
  const active = visible.find(({ sheet }) => sheet.id === workbook.activeSheetId);
  return (active ?? visible[0])?.sheetId ?? null;
}

function viewsXml(kept: string, tabs: readonly Tab[], active: number | null): string {
  const index = Math.max(
    0,
    tabs.findIndex(({ sheetId }) => sheetId === active),
  );
  const view = elementsOf(kept, "workbookView")[0] ?? "<workbookView/>";
  const attributes = attributesOf(view).set("activeTab", String(index));
  const children = splitChildren(view).children.map(({ xml }) => xml);
  const changed = tag("workbookView", attributes, children.join(""));
  return kept === "" ? tag("bookViews", [], changed) : kept.replace(view, () => changed);
}
