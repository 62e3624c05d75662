import { readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { pack, relatedParts, setText, textOf, type Package } from "../package/package";
import { elementsOf, joinChildren, splitChildren } from "../package/xml";

/** What hucre makes of a file apart from the cells' contents. */
export interface Shell {
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

const noStrings = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * Reads everything but the cells with hucre, from a copy whose sheets hold no cells: reading 340,000 cells twice would
 * double the time to open. Each cell format is asked for once, by a column of blank cells on the first sheet.
 */
export async function readShell(
  parts: Package,
  workbookPath: string,
  sheetPaths: readonly string[],
): Promise<Shell> {
  const shell = new Map(parts);
  keepWorksheets(shell, workbookPath);
  const strings = relatedParts(parts, workbookPath, "sharedStrings")[0];
  if (strings !== undefined) setText(shell, strings, noStrings);
  const formats = formatCount(parts, workbookPath);
  sheetPaths.forEach((path, index) => {
    const cells = index === 0 ? formatSamples(formats) : "";
    setText(shell, path, withSheetData(textOf(parts, path) ?? "", cells));
  });
  const workbook = await readXlsx(pack(shell), { readStyles: true });
  return { workbook, sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])) };
}

/** Chart sheets have no cells, so the model does not have them. */
function keepWorksheets(shell: Package, workbookPath: string): void {
  const drawn = [...shell.keys()].filter((path) => /^xl\/(?:chart|dialog)sheets\//i.test(path));
  if (drawn.length === 0) return;
  const ids = elementsOf(textOf(shell, "xl/_rels/workbook.xml.rels") ?? "", "Relationship")
    .filter((element) => /\/(?:chart|dialog)sheet"/.test(element))
    .map((element) => /\bId="([^"]*)"/.exec(element)?.[1] ?? "");
  const xml = textOf(shell, workbookPath) ?? "";
  const gone = elementsOf(xml, "sheet").filter((sheet) =>
    ids.some((id) => sheet.includes(`:id="${id}"`)),
  );
  setText(
    shell,
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

function withSheetData(xml: string, cells: string): string {
  const part = splitChildren(xml);
  return joinChildren({
    ...part,
    children: part.children.map((child) =>
      child.name === "sheetData" ? { ...child, xml: `<sheetData>${cells}</sheetData>` } : child,
    ),
  });
}
