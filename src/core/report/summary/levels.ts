import { a1, a1Range } from "../../model/address";
import { LEVELS, type Level } from "../../model/level";
import type { Content } from "../../model/report";
import type { Tally } from "../../model/tally";
import type { BranchView } from "../context";
import { UNKNOWN } from "../words";
import { live, share } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import { BOLD, putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putSection, type Numbering } from "../page/textLines";

/** The rows of the table of levels; other tables of the summary refer to its cells. */
export interface LevelRows {
  readonly header: number;
  readonly of: Readonly<Record<Level, number>>;
  readonly total: number;
}

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Mức xếp loại", style: LABEL },
  { header: "Số lượng", style: COUNT },
  { header: "Tỷ lệ (%)", style: PERCENT },
];

/** The columns of official and probationary members, and of women, as far as the source has them. */
export function partColumns({
  official,
  women,
}: Pick<Tally, "official" | "women">): readonly TableColumn[] {
  const parts: readonly TableColumn[] = [
    { header: "Chính thức", style: COUNT },
    { header: "Dự bị", style: COUNT },
  ];
  return [
    ...(official === null && women === null ? [] : parts),
    ...(women === null ? [] : [{ header: "Trong đó: nữ", style: COUNT, span: 2 }]),
  ];
}

/** Columns of the sheet, counted from 0. */
export const AT = {
  label: 1,
  count: 2,
  percent: 3,
  official: 4,
  probationary: 5,
  women: 6,
} as const;

/** Writes the four levels: count, share, and how many are official, probationary, women. */
export function putLevels(sheet: SheetBuilder, view: BranchView, numbered: Numbering): LevelRows {
  const columns = [...COLUMNS, ...partColumns(view.branch.tally)];
  putSection(sheet, numbered("Kết quả xếp loại"), LEVELS.length + 1);
  const header = putHeader(sheet, columns);
  const first = header + 1;
  const total = first + LEVELS.length;
  LEVELS.forEach((level, i) => {
    putRow(sheet, columns, [i + 1, ...levelCells(view, level, first + i, total)]);
  });
  putRow(sheet, columns, totalCells(view, first, total), BOLD);
  const of = { outstanding: first, good: first + 1, completed: first + 2, failed: first + 3 };
  return { header, of, total };
}

function levelCells(
  { branch: { tally }, scheme, numbers }: BranchView,
  level: Level,
  row: number,
  total: number,
): readonly Content[] {
  const cell = (column: number) => a1({ row, column });
  const percent = share(
    cell(AT.count),
    a1({ row: total, column: AT.count }),
    tally.levels[level],
    tally.rated,
  );
  const official = tally.officialLevels?.[level];
  const rest = tally.levels[level] - (official ?? 0);
  return [
    scheme.levels[level].name,
    numbers.levels[level],
    percent,
    numbers.officialLevels?.[level] ?? UNKNOWN,
    official === undefined ? UNKNOWN : live(`${cell(AT.count)}-${cell(AT.official)}`, rest),
    numbers.womenLevels?.[level] ?? UNKNOWN,
  ];
}

function totalCells({ branch: { tally } }: BranchView, first: number, row: number): Content[] {
  const sum = (column: number, counts: Readonly<Record<Level, number>> | null): Content => {
    if (counts === null) return UNKNOWN;
    const range = a1Range({ top: first, left: column, bottom: row - 1, right: column });
    return live(
      `SUM(${range})`,
      LEVELS.reduce((all, level) => all + counts[level], 0),
    );
  };
  const { levels, officialLevels, womenLevels, rated } = tally;
  const count = a1({ row, column: AT.count });
  const probationary = officialLevels && {
    outstanding: levels.outstanding - officialLevels.outstanding,
    good: levels.good - officialLevels.good,
    completed: levels.completed - officialLevels.completed,
    failed: levels.failed - officialLevels.failed,
  };
  return [
    null,
    "Tổng số đã xếp loại",
    sum(AT.count, levels),
    share(count, count, rated, rated),
    sum(AT.official, officialLevels),
    sum(AT.probationary, probationary),
    sum(AT.women, womenLevels),
  ];
}
