import type { Grid, Snapshot } from "../model/grid";
import { cleanText, foldedText } from "../text/foldedText";

/** The heading of a column of branches. */
const HEADING =
  /^(?:ten )?(?:chi bo|to chuc (?:co so )?dang|don vi|chi bo (?:truc thuoc|co so)|dang bo|chi bo dang bo)(?: truc thuoc)?$/u;

/**
 * Returns the branches that a workbook lists, each once and in its order: the cells below the first heading that names a
 * column of branches, on any sheet, down to the first blank one.
 */
export function expectedBranches({ sheets }: Snapshot): readonly string[] {
  for (const { grid } of sheets) {
    const names = namesIn(grid);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

function namesIn({ values }: Grid): readonly string[] {
  for (const [row, cells] of values.entries())
    for (const [column, cell] of cells.entries())
      if (typeof cell === "string" && HEADING.test(foldedText(cell)))
        return namesBelow(values.slice(row + 1).map((line) => line[column] ?? ""));
  return [];
}

function namesBelow(column: readonly unknown[]): readonly string[] {
  const texts = column.map((cell) => cleanText(String(cell)));
  const end = texts.indexOf("");
  const names = end < 0 ? texts : texts.slice(0, end);
  // A row of column numbers is no branch.
  return names.filter((name) => /\p{L}/u.test(name));
}
