import { requireSelection } from "../../operations/focus";
import { HostError } from "../../operations/hostError";
import { node, type NodeOf, type OfficeClass } from "../officeClass";
import type { World } from "../world";

function selected({ workbook }: World): NodeOf<"Range"> {
  requireSelection(workbook);
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  if (!sheet) throw new HostError("InvalidSelection");
  return node("Range", { sheet, rect: workbook.selection });
}

export const workbookClass: OfficeClass<null> = {
  properties: {
    name: { get: () => "Workbook.xlsx" },
    readOnly: { get: (_workbook, { workbook }) => workbook.isReadOnly },
  },
  children: {
    worksheets: () => node("WorksheetCollection", null),
    tables: () => node("TableCollection", null),
    settings: () => node("SettingCollection", null),
    names: () => node("NamedItemCollection", null),
    protection: () => node("WorkbookProtection", null),
    application: () => node("Application", null),
    _Runtime: () => node("Runtime", null),
  },
  methods: {
    getSelectedRange: (_workbook, _given, world) => selected(world),
    getActiveCell: (_workbook, _given, world) => {
      const { sheet, rect } = selected(world).target;
      return node("Range", { sheet, rect: { ...rect, bottom: rect.top, right: rect.left } });
    },
  },
};
