import { resolveThemeColor } from "hucre/ooxml";
import type { CellStyle, Color, Sheet, Workbook } from "hucre";
import { parseA1, type Rect } from "../../../src/core/model/address";
import { cellKey } from "../../host/book/cells";
import type { HostSheet, HostTable } from "../../host/book/workbook";
import { rowsOf, type FileCell } from "../package/fileCells";
import { relatedParts, relationshipsOf, textOf, type Package } from "../package/package";
import {
  attributesOf,
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

/** The worksheets of the file in tab order; chart sheets are left out. */
export function sheetEntries(parts: Package, workbookPath: string): SheetEntry[] {
  const relationships = relationshipsOf(parts, workbookPath);
  return elementsOf(textOf(parts, workbookPath) ?? "", "sheet").flatMap((element) => {
    const attributes = attributesOf(element);
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const relationship = relationships.find((candidate) => candidate.id === id);
    if (!relationship?.type.endsWith("/worksheet") || !parts.has(relationship.target)) return [];
    return {
      name: attributes.get("name") ?? "",
      sheetId: Number(attributes.get("sheetId") ?? 0),
      state: attributes.get("state") ?? "visible",
      path: relationship.target,
    };
  });
}

/** Excel's form of a worksheet id, which counts from 0 where the file counts from 1. */
export function sheetGuid(sheetId: number): string {
  return `{00000000-0001-0000-${(sheetId - 1).toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** All of a sheet but its cell contents and its charts. */
export function readSheet(
  parts: Package,
  entry: SheetEntry,
  shell: Sheet | undefined,
  workbook: Workbook,
  cells: readonly FileCell[],
  looks: readonly (CellStyle | undefined)[],
): Omit<HostSheet, "charts" | "source"> {
  const xml = textOf(parts, entry.path) ?? "";
  const part = splitChildren(xml).children;
  return {
    id: sheetGuid(entry.sheetId),
    name: entry.name,
    visibility:
      entry.state === "veryHidden" ? "VeryHidden" : entry.state === "hidden" ? "Hidden" : "Visible",
    tabColor: hexColor(shell?.view?.tabColor, workbook),
    showGridlines: shell?.view?.showGridLines ?? true,
    frozenRows: shell?.freezePane?.rows ?? 0,
    frozenColumns: shell?.freezePane?.columns ?? 0,
    protection: shell?.protection ?? null,
    merges: readMerges(part),
    ...readColumns(part),
    ...readRows(xml),
    styles: readStyles(cells, looks),
    links: readLinks(parts, entry.path, part),
    page: shell?.pageSetup ?? {},
    headerFooter: shell?.headerFooter ?? {},
    tables: relatedParts(parts, entry.path, "table").map((path) => readTable(parts, path)),
    validations: shell?.dataValidations ?? [],
    usedColumns: 0,
  };
}

function hexColor(color: Color | undefined, workbook: Workbook): string | null {
  if (!color) return null;
  const { rgb } = color;
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  if (color.theme === undefined || !workbook.themeColors) return null;
  return `#${resolveThemeColor(workbook.themeColors, color.theme, color.tint).slice(-6).toUpperCase()}`;
}

function named(part: readonly XmlElement[], name: string): string {
  return part.find((child) => child.name === name)?.xml ?? "";
}

function readMerges(part: readonly XmlElement[]): Rect[] {
  return elementsOf(named(part, "mergeCells"), "mergeCell").flatMap(
    (merge) => parseA1(attributesOf(merge).get("ref") ?? "") ?? [],
  );
}

function readColumns(
  part: readonly XmlElement[],
): Pick<HostSheet, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const element of elementsOf(named(part, "cols"), "col")) {
    const attributes = attributesOf(element);
    const width = attributes.get("width");
    for (
      let column = Number(attributes.get("min"));
      column <= Number(attributes.get("max"));
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
  for (const element of elementsOf(named(part, "hyperlinks"), "hyperlink")) {
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
  const columns = elementsOf(elementsOf(xml, "tableColumns")[0] ?? "", "tableColumn");
  return {
    id: attributes.get("id") ?? "",
    name: attributes.get("displayName") ?? attributes.get("name") ?? "",
    range: parseA1(attributes.get("ref") ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 },
    columns: columns.map((column) => unescapeCellText(attributesOf(column).get("name") ?? "")),
    style: attributesOf(elementsOf(xml, "tableStyleInfo")[0] ?? "").get("name") ?? null,
    showTotals: Number(attributes.get("totalsRowCount") ?? 0) > 0,
  };
}
