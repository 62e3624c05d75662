import { a1, a1Range } from "../../../src/core/model/address";
import type { HostSheet } from "../../host/book/workbook";
import { canonical, differs, type SheetSnapshot } from "../file/file";
import { relate, setText, textOf, type Package } from "../package/package";
import type { RowChange } from "./writeCells";
import {
  attributesOf,
  elementsOf,
  joinChildren,
  splitChildren,
  tag,
  type XmlElement,
} from "../package/xml";

/** The children of a worksheet, in the one order that Excel takes. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Puts an element at its place among the children of a worksheet, instead of those of its name; `""` takes them out. */
export function setElement(
  children: readonly XmlElement[],
  name: string,
  xml: string,
): XmlElement[] {
  const others = children.filter((child) => child.name !== name);
  if (xml === "") return others;
  const rank = order.indexOf(name);
  const before = others.filter(
    (child) => order.indexOf(child.name) < rank && order.includes(child.name),
  );
  return [...before, { name, xml }, ...others.filter((child) => !before.includes(child))];
}

export function elementOf(children: readonly XmlElement[], name: string): string {
  return children.find((child) => child.name === name)?.xml ?? "";
}

/** Writes what stands beside the cells, as far as it changed; the donor says how it is spelt. */
export function writeSheet(
  parts: Package,
  path: string,
  before: SheetSnapshot,
  now: HostSheet,
  donorXml: string,
): void {
  const part = splitChildren(textOf(parts, path) ?? "");
  const donor = splitChildren(donorXml).children;
  const has = (...facets: Parameters<typeof differs>[2][]): boolean =>
    differs(before, now, ...facets);
  let children = [...part.children];
  const put = (name: string, xml: string): void => {
    children = setElement(children, name, xml);
  };
  if (has("tabColor", "page"))
    put("sheetPr", mergedProperties(elementOf(children, "sheetPr"), elementOf(donor, "sheetPr")));
  if (has("showGridlines", "frozenRows", "frozenColumns"))
    put(
      "sheetViews",
      mergedViews(
        elementOf(children, "sheetViews"),
        elementOf(donor, "sheetViews"),
        has("frozenRows", "frozenColumns"),
      ),
    );
  if (has("columnWidths", "hiddenColumns"))
    put("cols", writeColumns(elementOf(children, "cols"), before, now));
  if (has("protection")) put("sheetProtection", elementOf(donor, "sheetProtection"));
  if (has("merges")) put("mergeCells", writeMerges(now));
  if (has("validations"))
    put(
      "dataValidations",
      writeValidations(
        elementOf(children, "dataValidations"),
        elementOf(donor, "dataValidations"),
        before,
        now,
      ),
    );
  if (has("links"))
    put("hyperlinks", writeLinks(parts, path, elementOf(children, "hyperlinks"), before, now));
  if (has("page")) {
    for (const name of ["printOptions", "pageMargins"]) put(name, elementOf(donor, name));
    put(
      "pageSetup",
      mergedPageSetup(elementOf(children, "pageSetup"), elementOf(donor, "pageSetup")),
    );
  }
  if (has("headerFooter")) put("headerFooter", elementOf(donor, "headerFooter"));
  setText(parts, path, joinChildren({ ...part, children }));
}

/** Tab colour and fit to page from the donor, the rest from the file. */
function mergedProperties(before: string, donor: string): string {
  const kept = before === "" ? [] : splitChildren(before).children;
  const given = donor === "" ? [] : splitChildren(donor).children;
  const own = kept.filter(({ name }) => name !== "tabColor" && name !== "pageSetUpPr");
  const merged = [
    ...given.filter(({ name }) => name === "tabColor"),
    ...own,
    ...given.filter(({ name }) => name === "pageSetUpPr"),
  ];
  return tag("sheetPr", attributesOf(before), merged.map(({ xml }) => xml).join(""));
}

function mergedViews(before: string, donor: string, isFrozenAnew: boolean): string {
  const given = elementsOf(donor, "sheetView")[0] ?? "<sheetView/>";
  const kept = elementsOf(before, "sheetView")[0];
  if (kept === undefined) return tag("sheetViews", [], given);
  const attributes = attributesOf(kept);
  attributes.delete("showGridLines");
  if (attributesOf(given).get("showGridLines") === "0") attributes.set("showGridLines", "0");
  if (isFrozenAnew) attributes.delete("topLeftCell");
  const children = isFrozenAnew
    ? [
        ...splitChildren(given).children,
        ...splitChildren(kept).children.filter(
          ({ name }) => name !== "pane" && name !== "selection",
        ),
      ]
    : splitChildren(kept).children;
  return before.replace(
    kept,
    tag("sheetView", attributes, children.map(({ xml }) => xml).join("")),
  );
}

/** The printer's own settings, another part, stay related. */
function mergedPageSetup(before: string, donor: string): string {
  const printer = attributesOf(before).get("r:id");
  if (printer === undefined || donor === "") return donor;
  return tag("pageSetup", attributesOf(donor).set("r:id", printer));
}

function writeMerges({ merges }: HostSheet): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => tag("mergeCell", [["ref", a1Range(merge)]]));
  return tag("mergeCells", [["count", merges.length]], cells.join(""));
}

function writeValidations(
  kept: string,
  donor: string,
  before: SheetSnapshot,
  now: HostSheet,
): string {
  const raw = kept === "" ? [] : elementsOf(kept, "dataValidation");
  const given = donor === "" ? [] : elementsOf(donor, "dataValidation");
  const known = new Map(before.validations.map((rule, index) => [canonical(rule), raw[index]]));
  const rules = now.validations.flatMap(
    (rule, index) => known.get(canonical(rule)) ?? given[index] ?? [],
  );
  return rules.length === 0
    ? ""
    : tag("dataValidations", [["count", rules.length]], rules.join(""));
}

function writeLinks(
  parts: Package,
  path: string,
  kept: string,
  before: SheetSnapshot,
  now: HostSheet,
): string {
  const raw = new Map(
    (kept === "" ? [] : elementsOf(kept, "hyperlink")).map((element) => [
      (attributesOf(element).get("ref") ?? "").split(":")[0] ?? "",
      element,
    ]),
  );
  const links = Array.from(now.links, ([key, link]) => {
    const [row = "0", column = "0"] = key.split(",");
    const ref = a1({ row: Number(row), column: Number(column) });
    const isKept = canonical(before.links.get(key)) === canonical(link);
    return (isKept ? raw.get(ref) : undefined) ?? newLink(parts, path, ref, link);
  });
  return links.length === 0 ? "" : tag("hyperlinks", [], links.join(""));
}

type Link = HostSheet["links"] extends Map<string, infer L> ? L : never;

/** A target that begins with `#` is a place in this workbook. */
function newLink(
  parts: Package,
  path: string,
  ref: string,
  { target, location, tip, text }: Link,
): string {
  const isInside = target === null || target === "" || target.startsWith("#");
  const inside = target?.startsWith("#") === true ? target.slice(1) : location;
  return tag("hyperlink", [
    ["ref", ref],
    [
      "xmlns:r",
      isInside ? null : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ],
    ["r:id", isInside ? null : relate(parts, path, "hyperlink", target, true)],
    ["location", inside === "" ? null : inside],
    ["tooltip", tip],
    ["display", text],
  ]);
}

/** Columns as the file groups them, cut where a width or the hiding of a column changed. */
function writeColumns(kept: string, before: SheetSnapshot, now: HostSheet): string {
  const columns = new Map<number, Map<string, string>>();
  for (const element of kept === "" ? [] : elementsOf(kept, "col")) {
    const attributes = attributesOf(element);
    for (
      let column = Number(attributes.get("min"));
      column <= Number(attributes.get("max"));
      column += 1
    )
      columns.set(column - 1, new Map(attributes));
  }
  for (const column of changedColumns(before, now)) {
    const attributes = columns.get(column) ?? new Map<string, string>();
    setColumn(attributes, now.columnWidths.get(column), now.hiddenColumns.has(column));
    columns.set(column, attributes);
  }
  return joinColumns(columns);
}

function changedColumns(before: SheetSnapshot, now: HostSheet): number[] {
  const all = new Set([
    ...before.columnWidths.keys(),
    ...now.columnWidths.keys(),
    ...before.hiddenColumns,
    ...now.hiddenColumns,
  ]);
  return [...all].filter(
    (column) =>
      before.columnWidths.get(column) !== now.columnWidths.get(column) ||
      before.hiddenColumns.has(column) !== now.hiddenColumns.has(column),
  );
}

const standardWidth = 9.140625;

/** Excel's schema wants a width on every column that it lists. */
function setColumn(
  attributes: Map<string, string>,
  width: number | undefined,
  isHidden: boolean,
): void {
  for (const name of ["width", "customWidth", "hidden", "bestFit"]) attributes.delete(name);
  attributes.set("width", String(width ?? standardWidth));
  if (width !== undefined) attributes.set("customWidth", "1");
  if (isHidden) attributes.set("hidden", "1");
}

function joinColumns(columns: ReadonlyMap<number, Map<string, string>>): string {
  const runs: { min: number; max: number; look: string; attributes: Map<string, string> }[] = [];
  for (const [column, attributes] of [...columns].sort(([a], [b]) => a - b)) {
    const own = new Map(attributes);
    own.delete("min");
    own.delete("max");
    const last = runs.at(-1);
    if (last?.max === column - 1 && last.look === canonical(own)) last.max = column;
    else runs.push({ min: column, max: column, look: canonical(own), attributes: own });
  }
  if (runs.length === 0) return "";
  return tag(
    "cols",
    [],
    runs
      .map(({ min, max, attributes }) =>
        tag("col", [["min", min + 1], ["max", max + 1], ...attributes]),
      )
      .join(""),
  );
}

export function rowChanges(before: SheetSnapshot, now: HostSheet): Map<number, RowChange> {
  const all = new Set([
    ...before.rowHeights.keys(),
    ...now.rowHeights.keys(),
    ...before.hiddenRows,
    ...now.hiddenRows,
  ]);
  const changed = [...all].filter(
    (row) =>
      before.rowHeights.get(row) !== now.rowHeights.get(row) ||
      before.hiddenRows.has(row) !== now.hiddenRows.has(row),
  );
  return new Map(
    changed.map((row) => [
      row,
      { height: now.rowHeights.get(row) ?? null, hidden: now.hiddenRows.has(row) },
    ]),
  );
}
