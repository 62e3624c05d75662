import type { HostSheet, HostTable } from "../../book/workbook";
import { areaAt } from "../../operations/address";
import type { Area } from "../../operations/area";
import { booleanArgument, textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { createTable, tableNamed } from "../../operations/newTable";
import { isNode, node, type NodeOf, type OfficeClass, type OnSheet } from "../officeClass";
import { rangeArgument } from "../rangeArgument";
import type { World } from "../world";

function tablesOf(sheet: HostSheet | null, { workbook }: World): OnSheet<HostTable>[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map((item) => ({ sheet: one, item })));
}

function find(sheet: HostSheet | null, key: unknown, world: World): NodeOf<"Table"> | null {
  const tables = tablesOf(sheet, world);
  const wanted = typeof key === "number" ? String(key) : textArgument(key);
  const found = tables.find(({ item }) => item.id === wanted) ?? tableNamed(tables, wanted);
  return found === null ? null : node("Table", found);
}

function sourceOf(sheet: HostSheet | null, address: unknown, { workbook }: World): Area {
  if (isNode(address)) return rangeArgument(address);
  const target = sheet ?? workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (!target) throw new HostError("InvalidArgument");
  return areaAt(workbook, target, textArgument(address));
}

export const tablesClass: OfficeClass<HostSheet | null> = {
  items: (sheet, world) => tablesOf(sheet, world).map((placed) => node("Table", placed)),
  item: getItem,
  methods: {
    add: (sheet, [address, hasHeaders], world) =>
      node(
        "Table",
        createTable(sourceOf(sheet, address, world), booleanArgument(hasHeaders), world.workbook),
      ),
  },
};

function getItem(sheet: HostSheet | null, key: unknown, world: World): NodeOf<"Table"> {
  const found = find(sheet, key, world);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}
