import { a1, type Rect } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import { CHART_ROWS, putChartNumbers } from "../chartNumbers";
import { headingOf, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { live, share } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import type { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, LEVEL_COLORS, MIDDLE, PERCENT } from "../page/styles";
import { BOLD, putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { attachedReport, signatoriesOf } from "../signatories";

const WIDTHS = [4, 34.5, 10, 10, 10, 10, 10, 10.2, 10.3, 10];
const AT = {
  outstanding: 2,
  good: 3,
  failed: 5,
  rated: 6,
  present: 7,
  toRate: 8,
} as const;

/** The results of all bodies of a workbook, one row each. */
export function totalSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, nouns }] = views;
  const sheet = startDocument(layout, "landscape", WIDTHS);
  const heading = headingOf(views, {
    kind: "BIỂU TỔNG HỢP",
    subject: nouns.allResults + yearWords(branch.year),
    attached: attachedReport(views),
  });
  putHeading(sheet, heading);
  const columns = columnsOf(views[0]);
  const header = putHeader(sheet, columns);
  sheet.repeat(header);
  views.forEach((view, i) => {
    putRow(sheet, columns, branchCells(view, i, sheet.next));
  });
  const total = sheet.next;
  putRow(sheet, columns, totalCells(views, header + 1, total), BOLD);
  sheet.endList();
  const place = sheet.roomForChart(CHART_ROWS);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "live");
  putTotalChart(sheet, views, total, place);
  return finishDocument(sheet, { key, name });
}

/** The levels of all branches together, from numbers that are not printed. */
function putTotalChart(sheet: SheetBuilder, views: Views, total: number, position: Rect): void {
  const [{ scheme, nouns, branch }] = views;
  const rows = LEVELS.map((level, i) => ({
    name: scheme.levels[level].name,
    numbers: [
      live(
        a1({ row: total, column: AT.outstanding + i }),
        views.reduce((sum, view) => sum + view.branch.tally.levels[level], 0),
      ),
    ],
  }));
  const source = putChartNumbers(sheet, [`Số ${nouns.many}`], rows);
  sheet.addChart({
    name: "branches",
    title: `Số ${nouns.many} theo mức xếp loại${yearWords(branch.year)}`,
    source,
    position,
    hasLimit: false,
    colors: LEVEL_COLORS,
  });
}

function columnsOf({ scheme, nouns }: BranchView): readonly TableColumn[] {
  return [
    { header: "TT", style: MIDDLE },
    { header: "Chi bộ", style: LABEL },
    ...LEVELS.map((level) => ({ header: scheme.levels[level].abbreviation, style: COUNT })),
    { header: "Đã xếp loại", style: COUNT },
    { header: `Tổng số ${nouns.many}`, style: COUNT },
    { header: "Thuộc diện xếp loại", style: COUNT },
    { header: "Tỷ lệ tốt trở lên", style: PERCENT },
  ];
}

function branchCells(view: BranchView, index: number, row: number): readonly Content[] {
  const { tally } = view.branch;
  const { levels, rated } = tally;
  const range = `${a1({ row, column: AT.outstanding })}:${a1({ row, column: AT.failed })}`;
  return [
    index + 1,
    view.body.name ?? branchNameOf(view.branch.table),
    ...LEVELS.map((level) => view.numbers.levels[level]),
    live(`SUM(${range})`, rated),
    view.numbers.present,
    tally.toRate,
    goodShare(row, levels.outstanding + levels.good, rated),
  ];
}

function totalCells(views: Views, first: number, row: number): readonly Content[] {
  const tallies = views.map(({ branch }) => branch.tally);
  const sum = (column: number, values: readonly number[]) =>
    live(
      `SUM(${a1({ row: first, column })}:${a1({ row: row - 1, column })})`,
      values.reduce((all, value) => all + value, 0),
    );
  const rated = tallies.reduce((all, tally) => all + tally.rated, 0);
  const good = tallies.reduce((all, { levels }) => all + levels.outstanding + levels.good, 0);
  return [
    null,
    "Tổng số",
    ...LEVELS.map((level, i) =>
      sum(
        AT.outstanding + i,
        tallies.map(({ levels }) => levels[level]),
      ),
    ),
    sum(
      AT.rated,
      tallies.map((tally) => tally.rated),
    ),
    sum(
      AT.present,
      tallies.map(({ present }) => present),
    ),
    sum(
      AT.toRate,
      tallies.map(({ toRate }) => toRate),
    ),
    goodShare(row, good, rated),
  ];
}

function goodShare(row: number, good: number, rated: number): Content {
  const [from, to] = [a1({ row, column: AT.outstanding }), a1({ row, column: AT.good })];
  return share(`(${from}+${to})`, a1({ row, column: AT.rated }), good, rated);
}
