import { textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { node, type OfficeClass } from "../officeClass";

export const workbookClass: OfficeClass<null> = {
  properties: {
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
    createAndOpenWorkbook: (_workbook, [base64], { openFile }) => {
      if (!openFile) throw new HostError("AccessDenied");
      openFile(bytesOf(textArgument(base64)));
    },
  },
};

/** Excel takes nothing but a workbook, which is a zip archive. */
function bytesOf(base64: string): Uint8Array {
  if (!/^UEsDB[A-Za-z0-9+/]*={0,2}$/u.test(base64)) throw new HostError("InvalidArgument");
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
