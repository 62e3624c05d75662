import { node, type OfficeClass } from "../officeClass";

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
};
