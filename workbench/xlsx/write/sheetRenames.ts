import { quotedSheet } from "../../host/book/sheetName";
import type { HostWorkbook } from "../../host/book/workbook";
import type { WorkbookFile } from "../file/file";
import { type Package, textOf } from "../../../src/files/package/package";
import { setText } from "../package/package";
import { escapeXml } from "../package/xml";
import { unescapeXml } from "../../../src/files/package/xml";

/** The parts with formulas that are not in the model: those of charts, rules and names. */
const partsWithFormulas = /^xl\/(?:charts|worksheets|chartsheets)\/[^/]+\.xml$/;
const formulas = /(<(?:c:f|xm:f|formula[12]?|definedName)(?:\s[^>]*)?>)([^<]*)(?=<\/)/g;

/** Updates renamed sheets in those formulas, as Excel does; the model updates the formulas of cells. */
export function renameSheets(parts: Package, file: WorkbookFile, { sheets }: HostWorkbook): void {
  const renames = sheets.flatMap(({ source, name }) => {
    const before = source === null ? undefined : file.sheets[source]?.name;
    return before === undefined || before === name ? [] : [{ before, name }];
  });
  if (renames.length === 0) return;
  for (const path of parts.keys()) {
    if (path !== file.workbookPath && !partsWithFormulas.test(path)) continue;
    const xml = textOf(parts, path) ?? "";
    const renamed = xml.replace(
      formulas,
      (_, open: string, text: string) => open + escapeXml(renamedIn(unescapeXml(text), renames)),
    );
    if (renamed !== xml) setText(parts, path, renamed);
  }
}

function renamedIn(formula: string, renames: readonly { before: string; name: string }[]): string {
  const names = new Map(renames.map(({ before, name }) => [before.toLowerCase(), name]));
  return formula.replace(
    /'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{M}\p{N}_.]*)!/gu,
    (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = names.get((quoted?.replaceAll("''", "'") ?? plain ?? "").toLowerCase());
      return name === undefined ? whole : `${quotedSheet(name)}!`;
    },
  );
}
