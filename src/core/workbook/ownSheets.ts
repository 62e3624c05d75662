import type { NotCounted } from "../model/body";
import type { DecodedSheet } from "../model/grid";
import { findTables } from "../table/findTables";

/** The line with which our sheets name their source. */
const OWN_LINE = /^Nguồn số liệu: (?:.* )?trang tính “.+”, vùng [A-Z]+\d+/u;

/** Returns the sheets that may be a source: one that the add-in wrote is none, even if another program saved it. */
export function sourcesIn(sheets: readonly DecodedSheet[]): readonly DecodedSheet[] {
  return sheets.filter((sheet) => ownLineOn(sheet) === null);
}

/** Lists the tables on sheets that the add-in wrote. */
export function ourTables(sheets: readonly DecodedSheet[]): readonly NotCounted[] {
  return sheets.flatMap((sheet) => {
    const written = ownLineOn(sheet);
    if (written === null) return [];
    const { id: sheetId, name } = sheet;
    return findTables(sheet, []).map(({ range }): NotCounted => {
      return { sheetId, sheet: name, range, what: "ours", why: { by: "ownLine", written } };
    });
  });
}

function ownLineOn({ grid: { values } }: DecodedSheet): string | null {
  for (const [first] of values)
    if (typeof first === "string" && first.startsWith("N") && OWN_LINE.test(first)) return first;
  return null;
}
