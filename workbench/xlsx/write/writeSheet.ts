import { a1Range } from "../../../src/core/model/address";
import type { HostSheet } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import { differs, type Facet, type SheetState } from "../file/sheetState";
import { type Package, textOf } from "../../../src/files/package/package";
import { setText } from "../package/package";
import { attributesOf, childOf, elementsOf, splitChildren } from "../../../src/files/package/xml";
import { joinChildren, tag } from "../package/xml";
import { setChild, worksheetOrder } from "./childOrder";
import { hyperlinksXml } from "./hyperlinks";
import { columnsXml } from "./sizes";

/** Writes the changes outside the cells; new elements come from the sheet's part in the template. */
export function writeSheet(
  parts: Package,
  path: string,
  before: SheetState,
  now: HostSheet,
  templateXml: string,
): void {
  const part = splitChildren(textOf(parts, path) ?? "");
  const templateChildren = splitChildren(templateXml).children;
  let children = part.children;
  const changed = (...facets: Facet[]): boolean => differs(before, now, ...facets);
  const kept = (name: string): string => childOf(children, name);
  const given = (name: string): string => childOf(templateChildren, name);
  const put = (name: string, xml: string): void => {
    children = setChild(children, worksheetOrder, name, xml);
  };
  if (changed("tabColor", "page"))
    put("sheetPr", mergedProperties(kept("sheetPr"), given("sheetPr")));
  if (changed("showGridlines", "frozenRows", "frozenColumns")) {
    const isFrozenAnew = changed("frozenRows", "frozenColumns");
    put("sheetViews", mergedViews(kept("sheetViews"), given("sheetViews"), isFrozenAnew));
  }
  if (changed("columnWidths", "hiddenColumns")) put("cols", columnsXml(kept("cols"), before, now));
  if (changed("protection")) put("sheetProtection", given("sheetProtection"));
  if (changed("merges")) put("mergeCells", mergesXml(now));
  if (changed("validations")) {
    const xml = validationsXml(kept("dataValidations"), given("dataValidations"), before, now);
    put("dataValidations", xml);
  }
  if (changed("links"))
    put("hyperlinks", hyperlinksXml(parts, path, kept("hyperlinks"), before, now));
  if (changed("page")) {
    for (const name of ["printOptions", "pageMargins"]) put(name, given(name));
    put("pageSetup", mergedPageSetup(kept("pageSetup"), given("pageSetup")));
  }
  if (changed("headerFooter")) put("headerFooter", given("headerFooter"));
  setText(parts, path, joinChildren({ ...part, children }));
}

/** Takes the tab colour and fit to page from the template, everything else from the file. */
function mergedProperties(before: string, template: string): string {
  const kept = before === "" ? [] : splitChildren(before).children;
  const given = template === "" ? [] : splitChildren(template).children;
  const own = kept.filter(({ name }) => name !== "tabColor" && name !== "pageSetUpPr");
  const merged = [
    ...given.filter(({ name }) => name === "tabColor"),
    ...own,
    ...given.filter(({ name }) => name === "pageSetUpPr"),
  ];
  return tag("sheetPr", attributesOf(before), merged.map(({ xml }) => xml).join(""));
}

function mergedViews(before: string, template: string, isFrozenAnew: boolean): string {
  const given = elementsOf(template, "sheetView")[0] ?? "<sheetView/>";
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

/** Keeps the relationship to the printer's own settings, which are another part. */
function mergedPageSetup(before: string, template: string): string {
  const printer = attributesOf(before).get("r:id");
  if (printer === undefined || template === "") return template;
  return tag("pageSetup", attributesOf(template).set("r:id", printer));
}

function mergesXml({ merges }: HostSheet): string {
  if (merges.length === 0) return "";
  const cells = merges.map((merge) => tag("mergeCell", [["ref", a1Range(merge)]]));
  return tag("mergeCells", [["count", merges.length]], cells.join(""));
}

function validationsXml(
  kept: string,
  template: string,
  before: SheetState,
  now: HostSheet,
): string {
  const elements = kept === "" ? [] : elementsOf(kept, "dataValidation");
  const given = template === "" ? [] : elementsOf(template, "dataValidation");
  const known = new Map(
    before.validations.map((rule, index) => [canonical(rule), elements[index]]),
  );
  const rules = now.validations.flatMap(
    (rule, index) => known.get(canonical(rule)) ?? given[index] ?? [],
  );
  return rules.length === 0
    ? ""
    : tag("dataValidations", [["count", rules.length]], rules.join(""));
}
