import type { Rect } from "../../../../src/core/model/address";
import { readCell } from "../../book/cells";
import type { HostTable } from "../../book/workbook";
import { textArgument, wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { renameTable } from "../../operations/newTable";
import { requireUnprotected } from "../../operations/protection";
import { readContents } from "../../operations/rangeContent";
import { clearArea } from "../../operations/rangeEdit";
import { indexOf } from "../../operations/sheets";
import { node, type NodeOf, type OfficeClass, type OnSheet, type Targets } from "../officeClass";
import type { World } from "../world";

type TablePart = OnSheet<HostTable>;
type ColumnPart = Targets["TableColumn"];

function bodyOf({ range, showTotals }: HostTable): Rect {
  const bottom = showTotals ? range.bottom - 1 : range.bottom;
  return { ...range, top: range.top + 1, bottom: Math.max(range.top + 1, bottom) };
}

function rowsIn(table: HostTable): number {
  const { top, bottom } = bodyOf(table);
  return bottom - top + 1;
}

export const tableClass: OfficeClass<TablePart> = {
  id: ({ item }) => item.id,
  properties: {
    id: { get: ({ item }) => item.id },
    name: {
      get: ({ item }) => item.name,
      set: ({ sheet, item }, value, { workbook }) => {
        requireUnprotected(sheet);
        renameTable(item, textArgument(value), workbook);
      },
    },
    style: {
      get: ({ item }) => item.style ?? "",
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.style = styleArgument(value);
      },
    },
    showTotals: { get: ({ item }) => item.showTotals },
  },
  children: {
    autoFilter: ({ item }) => node("AutoFilter", item),
    columns: (part) => node("TableColumnCollection", part),
    rows: (part) => node("TableRowCollection", part),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    getRange: ({ sheet, item }) => node("Range", { sheet, rect: item.range }),
    delete: (part, _given, { workbook }) => {
      removeTable(part);
      clearArea({ sheet: part.sheet, rect: part.item.range }, "All", workbook);
    },
  },
};

function styleArgument(value: unknown): string {
  const style = textArgument(value);
  if (!/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) throw new HostError("InvalidArgument");
  return style;
}

function removeTable({ sheet, item }: TablePart): void {
  requireUnprotected(sheet);
  sheet.tables = sheet.tables.filter((table) => table !== item);
}

function columnAt(part: TablePart, column: number): NodeOf<"TableColumn"> {
  if (column < 0 || column > part.item.range.right - part.item.range.left)
    throw new HostError("InvalidArgument");
  return node("TableColumn", { ...part, column });
}

/** Finds a column by number or by header, which is read from its cell. */
function columnByKey(part: TablePart, key: unknown, world: World): NodeOf<"TableColumn"> | null {
  const width = part.item.range.right - part.item.range.left + 1;
  const names = Array.from({ length: width }, (_, column) =>
    headerText({ ...part, column }, world).toLowerCase(),
  );
  const column = typeof key === "number" ? key - 1 : names.indexOf(textArgument(key).toLowerCase());
  return column < 0 || column >= width ? null : columnAt(part, column);
}

function headerText({ sheet, item, column }: ColumnPart, { workbook }: World): string {
  const { top, left } = item.range;
  return String(readCell(workbook, indexOf(workbook, sheet), top, left + column).value);
}

export const tableColumnsClass: OfficeClass<TablePart> = {
  properties: { count: { get: ({ item }) => item.range.right - item.range.left + 1 } },
  items: (part) =>
    Array.from({ length: part.item.range.right - part.item.range.left + 1 }, (_, column) =>
      columnAt(part, column),
    ),
  item: getColumn,
  methods: {
    getItem: (part, [key], world) => getColumn(part, key, world),
    getItemAt: (part, [index]) => columnAt(part, wholeArgument(index, 0)),
    getItemOrNullObject: (part, [key], world) => columnByKey(part, key, world),
  },
};

function getColumn(part: TablePart, key: unknown, world: World): NodeOf<"TableColumn"> {
  const column = columnByKey(part, key, world);
  if (column === null) throw new HostError("ItemNotFound");
  return column;
}

function columnRange({ sheet, item, column }: ColumnPart, rect: Rect): NodeOf<"Range"> {
  const left = item.range.left + column;
  return node("Range", { sheet, rect: { ...rect, left, right: left } });
}

export const tableColumnClass: OfficeClass<ColumnPart> = {
  properties: {
    id: { get: ({ column }) => column + 1 },
    index: { get: ({ column }) => column },
    name: { get: headerText },
    values: {
      get: (part, { workbook }) =>
        readContents(columnRange(part, part.item.range).target, workbook, ({ value }) => value),
    },
  },
  methods: {
    getRange: (part) => columnRange(part, part.item.range),
  },
};

/** Adding rows through this collection harms a workbook that others edit, so it is not implemented on purpose. */
export const tableRowsClass: OfficeClass<TablePart> = {
  properties: { count: { get: ({ item }) => rowsIn(item) } },
};
