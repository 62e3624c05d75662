import { a1, type Rect } from "../../model/address";
import { byLevel, LEVELS, type ByLevel, type Level } from "../../model/level";
import type { Content } from "../../model/report";
import { putChartNumbers } from "../chartNumbers";
import type { BranchView } from "../context";
import { LEVEL_CHART } from "../keys";
import { live } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { LEVEL_COLORS, LIMIT_COLOR, YEAR_COLORS } from "../page/styles";
import { yearWords } from "../words";
import { AT, type LevelRows } from "./levels";

/** A series of the chart: its name, and its number for each level. */
interface Series {
  readonly name: string;
  readonly numbers: ByLevel<Content>;
}

/**
 * Charts the levels of this year, beside the year before where that is known, under the cap on outstanding ratings. Its numbers
 * are written at the end of the sheet.
 */
export function putLevelChart(
  sheet: SheetBuilder,
  view: BranchView,
  rows: LevelRows,
  position: Rect,
): void {
  const { scheme, nouns, branch } = view;
  const years = [...lastYear(view), thisYear(view, rows)];
  const limit = limitOf(view);
  const series = [...years, ...limit];
  const source = putChartNumbers(
    sheet,
    series.map(({ name }) => name),
    LEVELS.map((level) => ({
      name: limit.length > 0 ? numberedName(level, view, rows) : scheme.levels[level].name,
      numbers: series.map(({ numbers }) => numbers[level]),
    })),
  );
  sheet.addChart({
    name: LEVEL_CHART,
    title: `Số ${nouns.many} theo mức xếp loại${yearWords(branch.year)}`,
    source,
    position,
    hasLimit: limit.length > 0,
    colors:
      series.length === 1
        ? LEVEL_COLORS
        : [...YEAR_COLORS.slice(-years.length), ...limit.map(() => LIMIT_COLOR)],
  });
}

/** The level with its number, and that of the year before: on a column the limit would cross it. */
function numberedName(level: Level, view: BranchView, { of }: LevelRows): Content {
  const { name } = view.scheme.levels[level];
  const before = view.earlierYears.at(-1);
  const last = before ? ` (năm trước: ${String(before.levels[level])})` : "";
  const count = a1({ row: of[level], column: AT.count });
  const value = `${name}: ${String(view.branch.tally.levels[level])}${last}`;
  return live(`"${name}: "&${count}${last === "" ? "" : `&"${last}"`}`, value);
}

function thisYear({ branch: { year, tally } }: BranchView, { of }: LevelRows): Series {
  return {
    name: year === null ? "Năm nay" : `Năm ${String(year)}`,
    numbers: byLevel((level) =>
      live(a1({ row: of[level], column: AT.count }), tally.levels[level]),
    ),
  };
}

function lastYear({ earlierYears }: BranchView): readonly Series[] {
  return earlierYears
    .slice(-1)
    .map(({ year, levels }) => ({ name: `Năm ${String(year)}`, numbers: levels }));
}

/** The cap over the whole table, if it has one. */
function limitOf({ branch: { tally }, scheme }: BranchView): readonly Series[] {
  const name = `${scheme.levels.outstanding.abbreviation} tối đa`;
  return tally.caps
    .filter(({ group }) => group === "")
    .map(({ max }) => ({ name, numbers: byLevel(() => max) }));
}
