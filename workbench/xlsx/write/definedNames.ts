import { quotedSheet } from "../../host/book/sheetName";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import type { WorkbookFile } from "../file/file";
import { modelNames } from "../file/modelNames";
import { differs } from "../file/sheetState";
import { attributesOf, elementsOf, escapeXml, tag } from "../package/xml";
import type { SavedSheet } from "./savedSheet";
import { fileIndexOf, sheetIdOf, type Tab } from "./tabs";

/**
 * Returns the `definedNames` element: unchanged names of the file, with the new tab of their sheet, then new and changed
 * names, then changed print areas and titles. `before` has the `sheet` elements of the file.
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
  const isSame = (scope: string, name: string): boolean => {
    const formula = file.names.get(`${scope}!${name}`);
    return formula === undefined || now.get(`${scope}!${name}`) === formula;
  };
  const unchanged = (kept === "" ? [] : elementsOf(kept, "definedName")).flatMap((element) => {
    const attributes = attributesOf(element);
    const name = attributes.get("name") ?? "";
    const scope = attributes.get("localSheetId");
    if (scope === undefined) return isSame("", name) ? [element] : [];
    const sheetId = sheetIdOf(before[Number(scope)] ?? "");
    const isPrinted =
      /^_xlnm\.Print_(Area|Titles)$/.test(name) && printed.some((one) => one.sheetId === sheetId);
    const isKept = isSame(String(fileIndexOf(file, sheetId)), name) && !isPrinted;
    return isKept && tabOf(sheetId) >= 0 ? [withScope(element, tabOf(sheetId))] : [];
  });
  const changed = [...now]
    .filter(([key, formula]) => file.names.get(key) !== formula)
    .map(([key, formula]) => changedName(key, formula, saved, tabOf));
  const prints = printed.flatMap(({ sheet, sheetId }) => printNames(sheet, tabOf(sheetId)));
  const all = [...unchanged, ...changed, ...prints];
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

/** Writes a name with the key that `modelNames` returns. */
function changedName(
  key: string,
  formula: string,
  saved: readonly SavedSheet[],
  tabOf: (sheetId: number) => number,
): string {
  const [scope = "", ...name] = key.split("!");
  const tab = scope === "" ? null : tabOf(saved[Number(scope)]?.sheetId ?? 0);
  return nameTag(name.join("!"), tab, formula.replace(/^=/, ""));
}

function nameTag(name: string, tab: number | null, formula: string): string {
  const attributes = [
    ["name", name],
    ["localSheetId", tab],
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
