import { writeXlsx } from "hucre";
import type { HostWorkbook } from "../../host/book/workbook";
import type { OpenedWorkbook } from "../file/file";
import { relationshipsOf, textOf } from "../../../src/files/package/package";
import { removePart, setText, unpack, unrelate } from "../package/package";

const workbookPath = "xl/workbook.xml";

/** Returns a workbook without a file in a form that can be saved. */
export async function asNewFile(workbook: HostWorkbook): Promise<OpenedWorkbook> {
  const parts = unpack(await writeXlsx({ sheets: [{ name: "blank", rows: [] }] }));
  const sheet = relationshipsOf(parts, workbookPath).find(({ type }) =>
    type.endsWith("/worksheet"),
  );
  if (sheet) {
    removePart(parts, sheet.target);
    unrelate(parts, workbookPath, sheet.id);
  }
  const xml = textOf(parts, workbookPath) ?? "";
  setText(parts, workbookPath, xml.replace(/<sheets>[^]*<\/sheets>/, "<sheets></sheets>"));
  const file = {
    parts,
    workbookPath,
    sheets: [],
    activeSheetId: "",
    looks: [undefined],
    lookKeys: [""],
    names: new Map<string, string>(),
  };
  return { workbook, file };
}
