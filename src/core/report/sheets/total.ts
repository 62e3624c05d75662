import { a1 } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import { headingOf, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { live, share } from "../figures/formula";
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, signatories } from "../page/signatures";
import { COUNT, LABEL, LEVEL_COLORS, MIDDLE, PERCENT } from "../page/styles";
import { BOLD, putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putCaption } from "../page/textLines";

const WIDTHS = [6, 44, 12, 12, 12, 12, 12, 12, 12, 12];
const LEFT = 2;
const CHART_ROWS = 14;
const AT = {
  branch: 1,
  outstanding: 2,
  good: 3,
  failed: 5,
  rated: 6,
  present: 7,
  toRate: 8,
} as const;

/** The results of all rating tables of a workbook, one row each. */
export function totalSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, nouns }] = views;
  const sheet = new SheetBuilder(WIDTHS);
  const heading = headingOf(views, {
    kind: "TỔNG HỢP",
    subject: `Kết quả đánh giá, xếp loại chất lượng ${nouns.many} của các chi bộ${yearWords(branch.year)}`,
  });
  putHeading(sheet, LEFT, heading);
  const columns = columnsOf(views[0]);
  const header = putHeader(sheet, columns);
  views.forEach((view, i) => {
    putRow(sheet, columns, branchCells(view, i, sheet.next));
  });
  putRow(sheet, columns, totalCells(views, header + 1, sheet.next), BOLD);
  sheet.chartRow(CHART_ROWS, [
    {
      name: "branches",
      kind: "stackedColumn",
      title: `Kết quả xếp loại theo chi bộ${yearWords(branch.year)}`,
      source: { top: header, left: AT.branch, bottom: header + views.length, right: AT.failed },
      left: 0,
      right: WIDTHS.length - 1,
      categoryAxis: "Chi bộ",
      valueAxis: `Số ${nouns.many}`,
      colors: LEVEL_COLORS,
    },
  ]);
  putCaption(sheet, `Biểu đồ: số ${nouns.many} ở từng mức của mỗi chi bộ, như bảng trên.`);
  putFoot(sheet, views, "live");
  putSignatures(sheet, LEFT, layout, signatories(true));
  return finishDocument(sheet, layout, { key, name, orientation: "landscape", header: null });
}

function columnsOf({ scheme, nouns }: BranchView): readonly TableColumn[] {
  return [
    { header: "TT", style: MIDDLE },
    { header: "Chi bộ", style: LABEL },
    ...LEVELS.map((level) => ({ header: scheme.levels[level].abbreviation, style: COUNT })),
    { header: "Đã xếp loại", style: COUNT },
    { header: `Số ${nouns.many} có mặt`, style: COUNT },
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
