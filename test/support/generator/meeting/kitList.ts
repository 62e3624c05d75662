import { kitSheets } from "../../../../src/core/kit/kit";
import type { CellValue } from "../../../../src/core/model/grid";
import type { KitPart } from "../../../../src/core/model/kitPart";
import type { Content } from "../../../../src/core/model/report";
import { NEWEST_SCHEME } from "../../../../src/core/schemes/schemes";

/** What is typed for a record, by the headings of the kit. */
export type Typed<T> = Readonly<Record<string, (record: T) => CellValue>>;

/** The sheet of the kit with records typed on it; its formulas show what they do before anything is typed. */
export function kitList<T>(
  part: KitPart,
  records: readonly T[],
  typed: Typed<T>,
): { readonly name: string; readonly rows: readonly (readonly CellValue[])[] } {
  const [made] = kitSheets([part], {
    year: 2025,
    scheme: NEWEST_SCHEME,
    meetingDate: null,
    branch: null,
    committee: null,
    people: [],
    names: null,
    majorityPercent: 50,
    countsFrom1904: false,
  });
  const { sheet, table } = made!;
  const rows: CellValue[][] = [];
  for (const { row, column, contents } of sheet.blocks)
    contents.forEach((line, i) => {
      const cells = (rows[row + i] ??= []);
      line.forEach((content, j) => (cells[column + j] = shown(content)));
    });
  const { top } = table!.range;
  const headings = rows[top] ?? [];
  records.forEach((record, i) => {
    for (const [heading, cell] of Object.entries(typed))
      rows[top + 1 + i]![headings.indexOf(heading)] = cell(record);
  });
  return {
    name: sheet.name,
    rows: Array.from(rows, (row) =>
      Array.from(
        (row as CellValue[] | undefined) ?? [],
        (cell: CellValue | undefined) => cell ?? "",
      ),
    ),
  };
}

function shown(content: Content | undefined): CellValue {
  if (content === null || content === undefined) return "";
  return typeof content === "object" ? (content.value ?? "") : content;
}
