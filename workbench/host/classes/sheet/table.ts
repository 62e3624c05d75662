import type { HostTable } from "../../book/workbook";
import { textArgument } from "../../operations/argument";
import { renameTable } from "../../operations/newTable";
import { requireUnprotected } from "../../operations/protection";
import { node, type OfficeClass, type OnSheet } from "../officeClass";

type TablePart = OnSheet<HostTable>;

export const tableClass: OfficeClass<TablePart> = {
  id: ({ item }) => item.id,
  properties: {
    name: {
      get: ({ item }) => item.name,
      set: ({ sheet, item }, value, { workbook }) => {
        requireUnprotected(sheet);
        renameTable(item, textArgument(value), workbook);
      },
    },
  },
  children: {
    autoFilter: ({ item }) => node("AutoFilter", item),
  },
  methods: {
    getRange: ({ sheet, item }) => node("Range", { sheet, rect: item.range }),
  },
};
