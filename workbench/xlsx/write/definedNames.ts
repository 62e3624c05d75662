import { a1Range } from "../../../src/core/model/address";
import { quotedSheet } from "../../host/book/sheetName";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import type { WorkbookFile } from "../file/file";
import { modelNames } from "../file/modelNames";
import { differs } from "../file/sheetState";
import { attributesOf, elementsOf } from "../../../src/files/package/xml";
import { escapeXml, tag } from "../package/xml";
import type { SavedSheet } from "./savedSheet";
import { sheetIdOf, type Tab } from "./tabs";

/**
 * Returns the `definedNames` element: unchanged names of the file, then new and changed names, then those of single sheets,
 * then changed print areas and titles. `before` has the `sheet` elements of the file.
 */
export function definedNamesXml(
  kept: string,
  before: readonly string[],
  tabs: readonly Tab[],
  file: WorkbookFile,
  workbook: HostWorkbook,
  saved: readonly SavedSheet[],
): string {
  const tabOf = (sheetId: number): number => tabs.findIndex((tab) => tab.sheetId === sheetId);
  const now = modelNames(workbook);
  const printed = saved.filter(({ sheet }) => hasNewPage(file, sheet));
  const isSame = (name: string): boolean => {
    const formula = file.names.get(name);
    return formula === undefined || now.get(name) === formula;
  };
  const unchanged = (kept === "" ? [] : elementsOf(kept, "definedName")).flatMap((element) => {
    const attributes = attributesOf(element);
    const name = attributes.get("name") ?? "";
    const scope = attributes.get("localSheetId");
    if (scope === undefined) return isSame(name) ? [element] : [];
    if (!name.startsWith("_xlnm.")) return [];
    const sheetId = sheetIdOf(before[Number(scope)] ?? "");
    const isPrinted =
      /^_xlnm\.Print_(Area|Titles)$/.test(name) && printed.some((one) => one.sheetId === sheetId);
    return !isPrinted && tabOf(sheetId) >= 0 ? [withScope(element, tabOf(sheetId))] : [];
  });
  const changed = [...now]
    .filter(([key, formula]) => file.names.get(key) !== formula)
    .map(([name, formula]) => nameTag(name, null, formula.replace(/^=/, "")));
  const local = saved.flatMap(({ sheet, sheetId }) => localNames(sheet, tabOf(sheetId)));
  const prints = printed.flatMap(({ sheet, sheetId }) => printNames(sheet, tabOf(sheetId)));
  const all = [...unchanged, ...changed, ...local, ...prints];
  return all.length === 0 ? "" : tag("definedNames", [], all.join(""));
}

function hasNewPage(file: WorkbookFile, sheet: HostSheet): boolean {
  const before = sheet.source === null ? null : file.sheets[sheet.source]?.before;
  return !before || differs(before, sheet, "page", "name");
}

function withScope(element: string, tab: number): string {
  const attributes = attributesOf(element).set("localSheetId", String(tab));
  const open = tag("definedName", attributes, " ").replace(/> <\/definedName>$/, ">");
  return open + element.replace(/^<[^>]*>/, "");
}

/** Names of one sheet are written anew, because rows inserted since may have moved what they refer to. */
function localNames(sheet: HostSheet, tab: number): string[] {
  return sheet.names.map(({ name, visible, refersTo }) => {
    const hidden = visible ? null : 1;
    if ("formula" in refersTo) return nameTag(name, tab, refersTo.formula, hidden);
    const area = refersTo.rect && absolute(a1Range(refersTo.rect));
    return nameTag(name, tab, area ? `${quotedSheet(sheet.name)}!${area}` : "#REF!", hidden);
  });
}

function nameTag(
  name: string,
  tab: number | null,
  formula: string,
  hidden: 1 | null = null,
): string {
  const attributes = [
    ["name", name],
    ["localSheetId", tab],
    ["hidden", hidden],
  ] as const;
  return tag("definedName", attributes, escapeXml(formula));
}

function printNames({ name, page }: HostSheet, tab: number): string[] {
  const sheet = quotedSheet(name);
  const qualified = (range: string | undefined): string[] =>
    range === undefined || range === ""
      ? []
      : range.split(",").map((area) => (area.includes("!") ? area : `${sheet}!${area}`));
  const areas = qualified(page.printArea === undefined ? undefined : absolute(page.printArea));
  const titles = [...qualified(page.printTitlesColumn), ...qualified(page.printTitlesRow)];
  const named = (label: string, ranges: readonly string[]): string[] =>
    ranges.length === 0 ? [] : [nameTag(`_xlnm.${label}`, tab, ranges.join(","))];
  return [...named("Print_Area", areas), ...named("Print_Titles", titles)];
}

function absolute(area: string): string {
  return area.replace(/\$?([A-Z]{1,3})\$?(\d{1,7})/g, "$$$1$$$2");
}
