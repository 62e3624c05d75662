import type { HostWorkbook } from "../../host/book/workbook";
import type { WorkbookFile } from "../file/file";
import { quotedSheet } from "../../host/book/structuredReference";
import { setText, textOf, type Package } from "../package/package";
import { escapeXml, unescapeXml } from "../package/xml";

/** Parts with formulas that the model does not have: charts, rules, names. */
const holders = /^xl\/(?:charts|worksheets|chartsheets)\/[^/]+\.xml$/;
const formulas = /(<(?:c:f|xm:f|formula[12]?|definedName)(?:\s[^>]*)?>)([^<]*)(?=<\/)/g;

/** Has them follow the new names of sheets, as Excel does; formulas of cells follow in the model. */
export function renameSheets(parts: Package, file: WorkbookFile, { sheets }: HostWorkbook): void {
  const renames = sheets.flatMap(({ source, name }) => {
    const before = source === null ? undefined : file.sheets[source]?.name;
    return before === undefined || before === name ? [] : [{ before, name }];
  });
  if (renames.length === 0) return;
  for (const path of parts.keys()) {
    if (path !== file.workbookPath && !holders.test(path)) continue;
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
