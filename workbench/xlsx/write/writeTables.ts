import { a1Range, type Rect } from "../../../src/core/model/address";
import { readCell } from "../../host/book/cells";
import type { HostSheet, HostTable, HostWorkbook } from "../../host/book/workbook";
import { canonical } from "../file/canonical";
import type { FileSheet } from "../file/file";
import { addPart, freePath, relate, removePart, setText, unrelate } from "../package/package";
import { type Package, relationshipsOf, textOf } from "../../../src/files/package/package";
import { attributesOf, childOf, elementsOf, splitChildren } from "../../../src/files/package/xml";
import { escapeCellText, joinChildren, tag } from "../package/xml";
import { setChild, worksheetOrder } from "./childOrder";

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Adds, rewrites and removes the table parts of a sheet. */
export function writeTables(
  parts: Package,
  path: string,
  workbook: HostWorkbook,
  sheet: HostSheet,
  before: FileSheet | null,
): void {
  const known = before?.tablePaths ?? new Map<string, string>();
  for (const [id, tablePath] of known) {
    if (!sheet.tables.some((table) => table.id === id)) removeTable(parts, path, tablePath);
  }
  for (const table of sheet.tables) {
    const tablePath = known.get(table.id);
    const was = before?.before.tables.find(({ id }) => id === table.id);
    if (tablePath === undefined) addTable(parts, path, workbook, sheet, table);
    else if (canonical(was) !== canonical(table)) changeTable(parts, tablePath, table);
  }
}

function removeTable(parts: Package, path: string, tablePath: string): void {
  const relationship = relationshipsOf(parts, path).find(({ target }) => target === tablePath);
  if (!relationship) return;
  removePart(parts, tablePath);
  unrelate(parts, path, relationship.id);
  writeReferences(parts, path, (ids) => ids.filter((id) => id !== relationship.id));
}

function addTable(
  parts: Package,
  path: string,
  workbook: HostWorkbook,
  sheet: HostSheet,
  table: HostTable,
): void {
  const tablePath = freePath(parts, "xl/tables/table");
  const names = headerNames(workbook, sheet, table);
  const xml = tag(
    "table",
    [
      ["xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
      ["id", tableId(parts, table)],
      ["name", table.name],
      ["displayName", table.name],
      ["ref", a1Range(table.range)],
      ["totalsRowCount", table.showTotals ? 1 : null],
      ["totalsRowShown", table.showTotals ? null : 0],
    ],
    tag("autoFilter", [["ref", filterRange(table)]]) +
      columnsXml(names, new Map()) +
      styleXml(table.style, "<tableStyleInfo/>"),
  );
  addPart(parts, tablePath, tableType, xml);
  const id = relate(parts, path, "table", tablePath);
  writeReferences(parts, path, (ids) => [...ids, id]);
}

/** Excel repairs a file whose column names are not exactly the texts of the header cells. */
function headerNames(workbook: HostWorkbook, sheet: HostSheet, table: HostTable): string[] {
  const index = workbook.sheets.indexOf(sheet);
  const { top, left } = table.range;
  return table.columns.map((name, offset) => {
    const { value } = readCell(workbook, index, top, left + offset);
    return value === "" ? name : String(value);
  });
}

/** Returns the table's own number, so that its id stays the same, or else the next free number. */
function tableId(parts: Package, table: HostTable): number {
  const taken = [...parts.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .map((path) => Number(/<table\b[^>]*?\sid="(\d+)"/.exec(textOf(parts, path) ?? "")?.[1] ?? 0));
  const own = /^[1-9]\d*$/.test(table.id) ? Number(table.id) : 0;
  return own > 0 && !taken.includes(own) ? own : Math.max(0, ...taken) + 1;
}

function changeTable(parts: Package, tablePath: string, table: HostTable): void {
  const part = splitChildren(textOf(parts, tablePath) ?? "");
  const attributes = attributesOf(part.head);
  attributes
    .set("name", table.name)
    .set("displayName", table.name)
    .set("ref", a1Range(table.range));
  attributes.delete("totalsRowCount");
  if (table.showTotals) attributes.set("totalsRowCount", "1");
  const columns = elementsOf(childOf(part.children, "tableColumns"), "tableColumn");
  const kept = new Map(columns.map((column) => [attributesOf(column).get("name") ?? "", column]));
  const children = part.children.map((child) => {
    if (child.name === "autoFilter")
      return child.xml.replace(/\bref="[^"]*"/, `ref="${filterRange(table)}"`);
    if (child.name === "tableColumns") return columnsXml(table.columns, kept);
    return child.name === "tableStyleInfo" ? styleXml(table.style, child.xml) : child.xml;
  });
  const root = tag("table", attributes, " ");
  setText(
    parts,
    tablePath,
    `${root.slice(0, root.indexOf("> </") + 1)}${children.join("")}</table>`,
  );
}

function filterRange({ range, showTotals }: HostTable): string {
  const rect: Rect = showTotals ? { ...range, bottom: range.bottom - 1 } : range;
  return a1Range(rect);
}

function columnsXml(names: readonly string[], kept: ReadonlyMap<string, string>): string {
  let next =
    Math.max(0, ...Array.from(kept.values(), (xml) => Number(attributesOf(xml).get("id")))) + 1;
  const columns = names.map((name) => kept.get(name) ?? newColumn(name, next++));
  return tag("tableColumns", [["count", names.length]], columns.join(""));
}

/** A line break in a header is `_x000a_` in the name of a table column. */
function newColumn(name: string, id: number): string {
  const text = escapeCellText(name).replaceAll("\n", "_x000a_");
  return `<tableColumn id="${String(id)}" name="${text}"/>`;
}

function styleXml(style: string | null, before: string): string {
  const attributes = attributesOf(before);
  attributes.delete("name");
  if (!attributes.has("showRowStripes")) attributes.set("showRowStripes", "1");
  return tag("tableStyleInfo", [["name", style], ...attributes]);
}

function writeReferences(
  parts: Package,
  path: string,
  change: (ids: readonly string[]) => readonly string[],
): void {
  const part = splitChildren(textOf(parts, path) ?? "");
  const kept = elementsOf(childOf(part.children, "tableParts"), "tablePart");
  const ids = change(kept.map((element) => attributesOf(element).get("r:id") ?? ""));
  const references = ids.map((id) =>
    tag("tablePart", [
      ["xmlns:r", relationshipNamespace],
      ["r:id", id],
    ]),
  );
  const xml =
    ids.length === 0 ? "" : tag("tableParts", [["count", ids.length]], references.join(""));
  setText(
    parts,
    path,
    joinChildren({
      ...part,
      children: setChild(part.children, worksheetOrder, "tableParts", xml),
    }),
  );
}
