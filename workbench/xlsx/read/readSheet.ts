import type { CellStyle, Color, Sheet, Workbook } from "hucre";
import { resolveThemeColor } from "hucre/ooxml";
import { LAST_COLUMN, parseA1 } from "../../../src/core/model/address";
import { cellKey } from "../../host/book/cellKey";
import type { HostSheet, HostTable } from "../../host/book/workbook";
import { type FileCell, rowsOf } from "../../../src/files/sheet/fileCells";
import { filterIn } from "../../../src/files/sheet/filter";
import { isHidden } from "../../../src/files/sheet/hiddenRows";
import { readMerges, sheetGuid, type SheetEntry } from "../../../src/files/sheet/sheets";
import { tableIn } from "../../../src/files/sheet/tables";
import {
  type Package,
  relatedParts,
  relationshipsOf,
  textOf,
} from "../../../src/files/package/package";
import {
  attributesOf,
  childOf,
  elementsOf,
  splitChildren,
  unescapeCellText,
  type XmlElement,
} from "../../../src/files/package/xml";

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
    filter: filterIn(childOf(part, "autoFilter")),
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
    if (isHidden(attributes)) hiddenRows.add(row);
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
    ...tableIn(xml),
    columns: columnNames(xml),
    style: attributesOf(elementsOf(xml, "tableStyleInfo")[0] ?? "").get("name") ?? null,
    showTotals: Number(attributes.get("totalsRowCount") ?? 0) > 0,
    filter: filterIn(childOf(splitChildren(xml).children, "autoFilter")),
  };
}

function columnNames(tableXml: string): string[] {
  const columns = elementsOf(elementsOf(tableXml, "tableColumns")[0] ?? "", "tableColumn");
  return columns.map((column) => unescapeCellText(attributesOf(column).get("name") ?? ""));
}
