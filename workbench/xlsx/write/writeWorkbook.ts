import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { differs, type WorkbookFile } from "../file/file";
import { quotedSheet } from "../../host/book/structuredReference";
import { nameTexts } from "../read/definedNames";
import { setText, textOf, type Package } from "../package/package";
import {
  attributesOf,
  elementsOf,
  escapeXml,
  joinChildren,
  splitChildren,
  tag,
  type XmlElement,
} from "../package/xml";

/** A worksheet where it will stand in the saved file. */
export interface SavedSheet {
  readonly sheet: HostSheet;
  readonly path: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

const order = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
  "definedNames calcPr oleSize customWorkbookViews pivotCaches"
).split(" ");

/** Writes tabs, defined names, the tab to open on, and has Excel calculate once when it opens the file. */
export function writeWorkbook(
  parts: Package,
  file: WorkbookFile,
  workbook: HostWorkbook,
  saved: readonly SavedSheet[],
): void {
  const part = splitChildren(textOf(parts, file.workbookPath) ?? "");
  const before = elementsOf(childOf(part.children, "sheets"), "sheet");
  const tabs = tabOrder(before, file, saved);
  let children = part.children;
  const put = (name: string, xml: string): void => {
    children = placed(children, name, xml);
  };
  put("sheets", tag("sheets", [], tabs.map(({ xml }) => xml).join("")));
  put(
    "definedNames",
    writeNames(childOf(part.children, "definedNames"), before, tabs, file, workbook, saved),
  );
  put(
    "bookViews",
    writeViews(childOf(part.children, "bookViews"), tabs, activeId(workbook, saved)),
  );
  put(
    "calcPr",
    tag("calcPr", attributesOf(childOf(part.children, "calcPr")).set("fullCalcOnLoad", "1")),
  );
  setText(parts, file.workbookPath, joinChildren({ ...part, children }));
}

function childOf(children: readonly XmlElement[], name: string): string {
  return children.find((child) => child.name === name)?.xml ?? "";
}

function placed(children: readonly XmlElement[], name: string, xml: string): readonly XmlElement[] {
  const others = children.filter((child) => child.name !== name);
  if (xml === "") return others;
  const earlier = order.slice(0, order.indexOf(name));
  const before = others.filter((child) => earlier.includes(child.name));
  return [...before, { name, xml }, ...others.filter((child) => !before.includes(child))];
}

interface Tab {
  readonly sheetId: number;
  readonly xml: string;
}

/** Worksheets in the workbook's order; chart sheets keep their place among the tabs. */
function tabOrder(
  before: readonly string[],
  file: WorkbookFile,
  saved: readonly SavedSheet[],
): Tab[] {
  const tabs: Tab[] = saved.map((entry) => ({
    sheetId: entry.sheetId,
    xml: sheetTag(before, entry),
  }));
  before.forEach((xml, index) => {
    if (modelIndex(file, idOf(xml)) < 0) tabs.splice(index, 0, { sheetId: idOf(xml), xml });
  });
  return tabs;
}

function idOf(xml: string): number {
  return Number(attributesOf(xml).get("sheetId") ?? 0);
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

function activeId(workbook: HostWorkbook, saved: readonly SavedSheet[]): number | null {
  const active = saved.find(({ sheet }) => sheet.id === workbook.activeSheetId);
  const isShown = active?.sheet.visibility === "Visible";
  return (
    (isShown ? active : saved.find(({ sheet }) => sheet.visibility === "Visible"))?.sheetId ?? null
  );
}

function writeViews(kept: string, tabs: readonly Tab[], active: number | null): string {
  const index = Math.max(
    0,
    tabs.findIndex(({ sheetId }) => sheetId === active),
  );
  const view = elementsOf(kept, "workbookView")[0] ?? "<workbookView/>";
  const attributes = attributesOf(view).set("activeTab", String(index));
  const changed = tag(
    "workbookView",
    attributes,
    splitChildren(view)
      .children.map(({ xml }) => xml)
      .join(""),
  );
  return kept === "" ? tag("bookViews", [], changed) : kept.replace(view, () => changed);
}

/** Names of the file that nothing here made, moved to their sheets' new places; then those that were made or changed. */
function writeNames(
  kept: string,
  before: readonly string[],
  tabs: readonly Tab[],
  file: WorkbookFile,
  workbook: HostWorkbook,
  saved: readonly SavedSheet[],
): string {
  const placeOf = (sheetId: number): number => tabs.findIndex((tab) => tab.sheetId === sheetId);
  const now = nameTexts(workbook);
  const paged = saved.filter(({ sheet }) => isPageNew(file, sheet)).map(({ sheetId }) => sheetId);
  const stay = (kept === "" ? [] : elementsOf(kept, "definedName")).flatMap((element) => {
    const attributes = attributesOf(element);
    const local = attributes.get("localSheetId");
    const sheetId = local === undefined ? null : idOf(before[Number(local)] ?? "");
    const name = attributes.get("name") ?? "";
    const scope = sheetId === null ? "" : String(modelIndex(file, sheetId));
    const wasNamed = file.names.get(`${scope}!${name}`);
    if (wasNamed !== undefined && now.get(`${scope}!${name}`) !== wasNamed) return [];
    if (sheetId === null) return [element];
    if (
      placeOf(sheetId) < 0 ||
      (paged.includes(sheetId) && /^_xlnm\.Print_(Area|Titles)$/.test(name))
    )
      return [];
    attributes.set("localSheetId", String(placeOf(sheetId)));
    return [
      `${tag("definedName", attributes, " ").replace(/> <\/definedName>$/, ">")}${element.replace(/^<[^>]*>/, "")}`,
    ];
  });
  const made = [...now]
    .filter(([key, formula]) => file.names.get(key) !== formula)
    .map(([key, formula]) => madeName(key, formula, saved, placeOf));
  const printed = saved
    .filter(({ sheetId }) => paged.includes(sheetId))
    .flatMap((entry) => printNames(entry.sheet, placeOf(entry.sheetId)));
  const all = [...stay, ...made, ...printed];
  return all.length === 0 ? "" : tag("definedNames", [], all.join(""));
}

function isPageNew(file: WorkbookFile, sheet: HostSheet): boolean {
  const before = sheet.source === null ? null : file.sheets[sheet.source]?.before;
  return !before || differs(before, sheet, "page", "name");
}

function modelIndex(file: WorkbookFile, sheetId: number): number {
  return file.sheets.findIndex((sheet) => sheet.sheetId === sheetId);
}

function madeName(
  key: string,
  formula: string,
  saved: readonly SavedSheet[],
  placeOf: (sheetId: number) => number,
): string {
  const [scope = "", ...name] = key.split("!");
  const local = scope === "" ? null : placeOf(saved[Number(scope)]?.sheetId ?? 0);
  return tag(
    "definedName",
    [
      ["name", name.join("!")],
      ["localSheetId", local],
    ],
    escapeXml(formula.replace(/^=/, "")),
  );
}

function printNames({ name, page }: HostSheet, place: number): string[] {
  const sheet = quotedSheet(name);
  const qualified = (range: string | undefined): string[] =>
    range === undefined || range === ""
      ? []
      : range.split(",").map((area) => (area.includes("!") ? area : `${sheet}!${area}`));
  const areas = qualified(page.printArea === undefined ? undefined : absolute(page.printArea));
  const titles = [...qualified(page.printTitlesColumn), ...qualified(page.printTitlesRow)];
  const named = (label: string, ranges: readonly string[]): string[] =>
    ranges.length === 0
      ? []
      : [
          tag(
            "definedName",
            [
              ["name", `_xlnm.${label}`],
              ["localSheetId", place],
            ],
            escapeXml(ranges.join(",")),
          ),
        ];
  return [...named("Print_Area", areas), ...named("Print_Titles", titles)];
}

function absolute(area: string): string {
  return area.replace(/\$?([A-Z]{1,3})\$?(\d{1,7})/g, "$$$1$$$2");
}
