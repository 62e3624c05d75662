import type { CellStyle, Color, Sheet, Workbook } from "hucre";
import { resolveThemeColor } from "hucre/ooxml";
import { LAST_COLUMN, parseA1, type Rect } from "../../../src/core/model/address";
import { cellKey } from "../../host/book/cellKey";
import type { HostFilter, HostSheet, HostTable } from "../../host/book/workbook";
import { type FileCell, rowsOf } from "../package/fileCells";
import { type Package, relatedParts, relationshipsOf, textOf } from "../package/package";
import { sheetGuid } from "../package/workbenchState";
import {
  attributesOf,
  childOf,
  elementsOf,
  splitChildren,
  unescapeCellText,
  type XmlElement,
} from "../package/xml";

/** A worksheet's entry in the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly state: string;
  readonly path: string;
}

/** Returns the worksheets of the file in tab order, without chart sheets; the path is `""` where nothing is said of it. */
export function sheetEntries(parts: Package, workbookPath: string): SheetEntry[] {
  const relationships = new Map(relationshipsOf(parts, workbookPath).map((one) => [one.id, one]));
  return elementsOf(textOf(parts, workbookPath) ?? "", "sheet").flatMap((element) => {
    const attributes = attributesOf(element);
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const relationship = relationships.get(id ?? "");
    if (relationship && !relationship.type.endsWith("/worksheet")) return [];
    return {
      name: attributes.get("name") ?? "",
      sheetId: Number(attributes.get("sheetId") ?? 0),
      state: attributes.get("state") ?? "visible",
      path: relationship?.target ?? "",
    };
  });
}

const VISIBILITIES: ReadonlyMap<string, HostSheet["visibility"]> = new Map([
  ["hidden", "Hidden"],
  ["veryHidden", "VeryHidden"],
]);

/**
 * Reads all of a sheet but its cell contents and its charts. `sheet` and `workbook` are what hucre read without the
 * cells.
 */
export function readSheet(
  parts: Package,
  entry: SheetEntry,
  sheet: Sheet,
  workbook: Workbook,
  cells: readonly FileCell[],
  looks: readonly (CellStyle | undefined)[],
): Omit<HostSheet, "charts" | "source"> {
  const xml = textOf(parts, entry.path) ?? "";
  const part = splitChildren(xml).children;
  return {
    names: [],
    id: sheetGuid(entry.sheetId),
    name: entry.name,
    visibility: VISIBILITIES.get(entry.state) ?? "Visible",
    ...readView(sheet, workbook),
    merges: readMerges(xml),
    ...readColumns(part),
    ...readRows(xml),
    filter: readFilter(childOf(part, "autoFilter")),
    styles: readStyles(cells, looks),
    links: readLinks(parts, entry.path, part),
    ...readPage(sheet),
    tables: relatedParts(parts, entry.path, "table").map((path) => readTable(parts, path)),
    usedColumns: 0,
  };
}

function readView(
  { view, freezePane }: Sheet,
  workbook: Workbook,
): Pick<HostSheet, "tabColor" | "showGridlines" | "frozenRows" | "frozenColumns"> {
  return {
    tabColor: hexColor(view?.tabColor, workbook),
    showGridlines: view?.showGridLines ?? true,
    frozenRows: freezePane?.rows ?? 0,
    frozenColumns: freezePane?.columns ?? 0,
  };
}

function readPage({
  protection,
  pageSetup,
  headerFooter,
  dataValidations,
}: Sheet): Pick<HostSheet, "protection" | "page" | "headerFooter" | "validations"> {
  return {
    protection: protection ?? null,
    page: pageSetup ?? {},
    headerFooter: headerFooter ?? {},
    validations: dataValidations ?? [],
  };
}

function hexColor(color: Color | undefined, workbook: Workbook): string | null {
  if (!color) return null;
  const { rgb } = color;
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined || !workbook.themeColors) return null;
  return `#${resolveThemeColor(workbook.themeColors, color.theme, color.tint).slice(-6).toUpperCase()}`;
}

export function readMerges(sheetXml: string): Rect[] {
  return elementsOf(sheetXml, "mergeCell").flatMap(
    (merge) => parseA1(attributesOf(merge).get("ref") ?? "") ?? [],
  );
}

function readColumns(
  part: readonly XmlElement[],
): Pick<HostSheet, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const element of elementsOf(childOf(part, "cols"), "col")) {
    const attributes = attributesOf(element);
    const width = attributes.get("width");
    for (
      let column = Number(attributes.get("min"));
      column <= Math.min(Number(attributes.get("max")), LAST_COLUMN + 1);
      column += 1
    ) {
      if (width !== undefined) columnWidths.set(column - 1, Number(width));
      if (isTrue(attributes.get("hidden"))) hiddenColumns.add(column - 1);
    }
  }
  return { columnWidths, hiddenColumns };
}

function readRows(xml: string): Pick<HostSheet, "rowHeights" | "hiddenRows"> {
  const rowHeights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  for (const { row, attributes } of rowsOf(xml)) {
    const height = /(?:^|\s)ht\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
    if (height !== undefined) rowHeights.set(row, Number(height));
    if (isTrue(/(?:^|\s)hidden\s*=\s*["']([^"']*)/.exec(attributes)?.[1])) hiddenRows.add(row);
  }
  return { rowHeights, hiddenRows };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function readStyles(
  cells: readonly FileCell[],
  looks: readonly (CellStyle | undefined)[],
): HostSheet["styles"] {
  const styles = new Map<string, CellStyle>();
  for (const { row, column, style } of cells) {
    const look = looks[style];
    if (look) styles.set(cellKey(row, column), look);
  }
  return styles;
}

function readLinks(parts: Package, path: string, part: readonly XmlElement[]): HostSheet["links"] {
  const relationships = new Map(relationshipsOf(parts, path).map(({ id, target }) => [id, target]));
  const links: HostSheet["links"] = new Map();
  for (const element of elementsOf(childOf(part, "hyperlinks"), "hyperlink")) {
    const attributes = attributesOf(element);
    const rect = parseA1(attributes.get("ref") ?? "");
    if (!rect) continue;
    links.set(cellKey(rect.top, rect.left), {
      target: relationships.get(attributes.get("r:id") ?? "") ?? null,
      location: attributes.get("location") ?? null,
      tip: attributes.get("tooltip") ?? null,
      text: attributes.get("display") ?? null,
    });
  }
  return links;
}

function readTable(parts: Package, path: string): HostTable {
  const xml = textOf(parts, path) ?? "";
  const attributes = attributesOf(/<table\b[^]*?>/.exec(xml)?.[0] ?? "");
  return {
    id: attributes.get("id") ?? "",
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    range: parseA1(attributes.get("ref") ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 },
    columns: columnNames(xml),
    style: attributesOf(elementsOf(xml, "tableStyleInfo")[0] ?? "").get("name") ?? null,
    showTotals: Number(attributes.get("totalsRowCount") ?? 0) > 0,
    filter: readFilter(childOf(splitChildren(xml).children, "autoFilter")),
  };
}

function readFilter(xml: string): HostFilter {
  if (xml === "") return "off";
  // A column without a button is listed too, but has no criteria inside.
  const columns = elementsOf(xml, "filterColumn");
  const hasCriteria = columns.some((column) => splitChildren(column).children.length > 0);
  return hasCriteria ? "filtering" : "idle";
}

function columnNames(tableXml: string): string[] {
  const columns = elementsOf(elementsOf(tableXml, "tableColumns")[0] ?? "", "tableColumn");
  return columns.map((column) => unescapeCellText(attributesOf(column).get("name") ?? ""));
}
