import { strToU8, zipSync } from "fflate";

interface HandmadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** Children of `worksheet`, `sheetData` included. */
  readonly xml: string;
  /** Relationships of the sheet: id, type, target. */
  readonly related?: readonly (readonly [string, string, string])[];
}

export interface Handmade {
  readonly sheets: readonly HandmadeSheet[];
  readonly strings?: readonly string[];
  readonly definedNames?: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly contentTypes?: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/** Cell formats: 0 plain, 1 a date in bold red, 2 a percentage. */
const handmadeStyles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

/** Writes a workbook part by part, with what users' files may contain and hucre does not write. */
export function handmade({
  sheets,
  strings = [],
  definedNames = "",
  parts = {},
  contentTypes = "",
}: Handmade): Uint8Array {
  const texts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}${contentTypes}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${related}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${String(i * 2 + 1)}"${state ? ` state="${state}"` : ""} r:id="rId${String(i + 1)}"/>`).join("")}</sheets>${definedNames === "" ? "" : `<definedNames>${definedNames}</definedNames>`}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, i) =>
          [`rId${String(i + 1)}`, "worksheet", `worksheets/sheet${String(i + 1)}.xml`] as const,
      ),
      ["rId91", "styles", "styles.xml"],
      ["rId92", "sharedStrings", "sharedStrings.xml"],
      ...("xl/calcChain.xml" in parts ? [["rId93", "calcChain", "calcChain.xml"] as const] : []),
    ]),
    "xl/styles.xml": handmadeStyles,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings.join("")}</sst>`,
  };
  sheets.forEach(({ xml, related: own }, i) => {
    texts[`xl/worksheets/sheet${String(i + 1)}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${related}">${xml}</worksheet>`;
    if (own) texts[`xl/worksheets/_rels/sheet${String(i + 1)}.xml.rels`] = relationships(own);
  });
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...texts, ...parts }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
}

export function relationships(list: readonly (readonly [string, string, string])[]): string {
  const entries = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${entries.join("")}</Relationships>`;
}
