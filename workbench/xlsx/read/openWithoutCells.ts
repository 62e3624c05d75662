import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { pack, setText } from "../package/package";
import { type Package, relatedParts, textOf } from "../../../src/files/package/package";
import { elementsOf, splitChildren } from "../../../src/files/package/xml";
import { withChild } from "../package/xml";

/** What hucre reads from a file without its cells. */
export interface WithoutCells {
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

const noStrings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * Reads everything but the cells with hucre, from a copy of the file without cells, because reading 340,000 cells twice
 * would double the time to open. A column of blank cells on the first sheet has each cell format once.
 */
export async function openWithoutCells(
  parts: Package,
  workbookPath: string,
  sheetPaths: readonly string[],
): Promise<WithoutCells> {
  const copy = new Map(parts);
  dropOtherSheets(copy, workbookPath);
  const strings = relatedParts(parts, workbookPath, "sharedStrings")[0];
  if (strings !== undefined) setText(copy, strings, noStrings);
  const formats = formatCount(parts, workbookPath);
  sheetPaths.forEach((path, index) => {
    const cells = index === 0 ? formatSamples(formats) : "";
    const xml = textOf(parts, path) ?? "";
    setText(copy, path, withChild(xml, "sheetData", `<sheetData>${cells}</sheetData>`));
  });
  const workbook = await readXlsx(pack(copy), { readStyles: true });
  return { workbook, sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])) };
}

/** Removes chart sheets and dialog sheets, which have no cells. */
function dropOtherSheets(parts: Package, workbookPath: string): void {
  const drawn = [...parts.keys()].filter((path) => /^xl\/(?:chart|dialog)sheets\//i.test(path));
  if (drawn.length === 0) return;
  const ids = elementsOf(textOf(parts, "xl/_rels/workbook.xml.rels") ?? "", "Relationship")
    .filter((element) => /\/(?:chart|dialog)sheet"/.test(element))
    .map((element) => /\bId="([^"]*)"/.exec(element)?.[1] ?? "");
  const xml = textOf(parts, workbookPath) ?? "";
  const gone = elementsOf(xml, "sheet").filter((sheet) =>
    ids.some((id) => sheet.includes(`:id="${id}"`)),
  );
  setText(
    parts,
    workbookPath,
    gone.reduce((text, sheet) => text.replace(sheet, ""), xml),
  );
}

function formatCount(parts: Package, workbookPath: string): number {
  const path = relatedParts(parts, workbookPath, "styles")[0] ?? "xl/styles.xml";
  const formats = elementsOf(textOf(parts, path) ?? "", "cellXfs")[0] ?? "";
  return splitChildren(formats).children.length;
}

function formatSamples(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" s="${String(index)}"/></row>`,
  ).join("");
}
