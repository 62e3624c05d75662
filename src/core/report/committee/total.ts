import { a1, type CellRef } from "../../model/address";
import type { BranchCounts, GatheredBranch } from "../../model/committee";
import { LEVELS, type ByLevel, type Level } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import { CHART_ROWS } from "../chartNumbers";
import { live, share } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import type { SheetBuilder } from "../page/sheetBuilder";
import {
  BOLD,
  putHeader,
  putList,
  putRow,
  type ListRow,
  type TableColumn,
} from "../page/tableBlock";
import { linesAfter, putNotes } from "../page/textLines";
import { INPUT, oneLevel } from "./choices";
import { levelIs, membersWhere, standingIs, type Condition } from "./counts";
import { putLevelChart } from "./levelChart";
import { committeeHeading, SIGNATORIES, titleIn, type CommitteeView } from "./view";

export const TOTAL = { key: "committee-total", name: "Tổng hợp đảng bộ" } as const;

const WIDTHS = [3.5, 14.3, 5.8, 5.8, 5.8, 6.3, 5.8, 5, 6.3, 6.3, 5.8, 6.6, 6.6, 8.3, 8.3, 8.3, 7];
const AT = { number: 0, present: 2, outstanding: 6, good: 7, last: 10, typed: 14 } as const;

/** The headings by which what the committee typed is found again. */
export const TOTAL_HEADERS = {
  number: "TT",
  branch: "Chi bộ",
  proposed: "Tham mưu đề xuất",
  decided: "Đảng ủy quyết định",
  note: "Ghi chú",
} as const;

/** The levels as a chart, then a line for each branch, with shares of outstanding ratings by both bases in use, and the totals. */
export function committeeTotalSheet(view: CommitteeView): ReportSheet {
  const { sheet, chart, columns, rows } = listed(view);
  const [first, total] = [rows[0] ?? sheet.next, sheet.next];
  if (rows.length > 0) acceptLevels(sheet, view, first, total - 1);
  putRow(sheet, columns.map(withoutInput), totalCells(view.gathering.counts, first, total), BOLD);
  putNotes(sheet, NOTES);
  putSignatures(sheet, view.layout, SIGNATORIES);
  sheet.endPrint();
  putLevelChart(sheet, view, chart);
  return finishDocument(sheet, TOTAL);
}

/** Where the committee types what it decides on the branches, in their order. */
export function decidedCells(view: CommitteeView): readonly CellRef[] {
  const sheet = view.options.totalSheet;
  return listed(view).rows.map((row) => ({ sheet, row, column: AT.typed + 1 }));
}

/** The chart comes before the table: a page after it would begin with the header of the table. */
function listed(view: CommitteeView) {
  const sheet = startDocument(view.layout, "landscape", WIDTHS);
  const subject = "Kết quả xếp loại đảng viên của các chi bộ";
  putHeading(sheet, committeeHeading(view, "BIỂU TỔNG HỢP", subject));
  const chart = sheet.roomForChart(CHART_ROWS);
  const columns = columnsOf();
  sheet.repeat(putHeader(sheet, columns));
  const lines = view.gathering.branches.map((branch, i): ListRow => {
    return { cells: (row) => branchCells(view, branch, i, row) };
  });
  const rows = putList(sheet, columns, lines, 1 + linesAfter(sheet, NOTES));
  return { sheet, chart, columns, rows };
}

/** Nobody types anything in the line of totals. */
function withoutInput(column: TableColumn): TableColumn {
  return column.style === INPUT ? { ...column, style: MIDDLE } : column;
}

function acceptLevels(
  sheet: SheetBuilder,
  { levels }: CommitteeView,
  top: number,
  bottom: number,
): void {
  const area = { top, left: AT.typed, bottom, right: AT.typed + 1 };
  sheet.accept({ ...oneLevel(levels), area });
}

const NOTES = [
  "Tỷ lệ xuất sắc được tính trên số hoàn thành tốt theo quy định; cột bên cạnh tính trên số hoàn thành tốt trở lên để đối chiếu.",
];

function columnsOf(): readonly TableColumn[] {
  return [
    { header: TOTAL_HEADERS.number, style: MIDDLE },
    { header: TOTAL_HEADERS.branch, style: LABEL },
    { header: "Tổng số đảng viên", style: COUNT },
    { header: "Miễn, đình chỉ", style: COUNT },
    { header: "Mới kết nạp", style: COUNT },
    { header: "Thuộc diện xếp loại", style: COUNT },
    ...LEVELS.map((level) => ({ header: SHORT[level], style: COUNT })),
    { header: "Chưa xếp loại", style: COUNT },
    { header: "Xuất sắc trên tốt", style: PERCENT },
    { header: "Xuất sắc trên tốt trở lên", style: PERCENT },
    { header: "Chi bộ tự xếp loại", style: MIDDLE },
    { header: TOTAL_HEADERS.proposed, style: INPUT },
    { header: TOTAL_HEADERS.decided, style: INPUT },
    { header: TOTAL_HEADERS.note, style: LABEL },
  ];
}

/** The levels in a narrow column. */
const SHORT: ByLevel<string> = {
  outstanding: "Xuất sắc",
  good: "Tốt",
  completed: "Hoàn thành",
  failed: "Không hoàn thành",
};

function branchCells(
  view: CommitteeView,
  branch: GatheredBranch,
  index: number,
  row: number,
): readonly Content[] {
  const { counts, ownLevel, decision } = branch;
  const own: Condition = { column: "number", test: `$${a1({ row, column: AT.number })}` };
  const count = (conditions: readonly Condition[], value: number) =>
    membersWhere(view, [own, ...conditions], value);
  const { excluded } = counts;
  const suspended = count([standingIs("suspended")], 0).formula.slice(1);
  const exempt = count([standingIs("exempt")], 0).formula.slice(1);
  return [
    index + 1,
    titleIn(view, branch),
    count([], counts.present),
    live(`${exempt}+${suspended}`, excluded.exempt + excluded.suspended),
    count([standingIs("tooNew")], excluded.tooNew),
    count([standingIs("toRate")], counts.toRate),
    ...LEVELS.map((level) => count([levelIs(view, level)], counts.levels[level])),
    leftCell(row, counts),
    ...shareCells(row, counts),
    nameOf(view, ownLevel),
    nameOf(view, decision?.proposed ?? null),
    nameOf(view, decision?.decided ?? null),
    decision?.note || null,
  ];
}

function nameOf({ levels }: CommitteeView, level: Level | null): Content {
  return level && levels[level].abbreviation;
}

function leftCell(row: number, { notYetRated }: BranchCounts): Content {
  const cell = (column: number) => a1({ row, column });
  const rated = `SUM(${cell(AT.outstanding)}:${cell(AT.last - 1)})`;
  return live(`${cell(AT.outstanding - 1)}-${rated}`, notYetRated);
}

function shareCells(row: number, { levels }: BranchCounts): readonly Content[] {
  const [best, good] = [a1({ row, column: AT.outstanding }), a1({ row, column: AT.good })];
  const both = levels.outstanding + levels.good;
  return [
    share(best, good, levels.outstanding, levels.good),
    share(best, `(${best}+${good})`, levels.outstanding, both),
  ];
}

function totalCells(counts: BranchCounts, first: number, row: number): readonly Content[] {
  const { present, excluded, toRate, levels } = counts;
  const values = [
    present,
    excluded.exempt + excluded.suspended,
    excluded.tooNew,
    toRate,
    ...LEVELS.map((level) => levels[level]),
  ];
  const sums = values.map((value, i) => {
    const cell = (at: number) => a1({ row: at, column: AT.present + i });
    return live(`SUM(${cell(first)}:${cell(row - 1)})`, value);
  });
  return [null, "Tổng cộng", ...sums, leftCell(row, counts), ...shareCells(row, counts)];
}
