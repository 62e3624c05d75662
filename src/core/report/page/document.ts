import type { ReportSheet } from "../../model/report";
import type { BranchReview } from "../../model/review";
import { type BranchView, schemeWords, sourceWords } from "../context";
import { putNotes } from "./closing";
import { sourceDigest } from "../figures/digest";
import { putHeading } from "./heading";
import type { SheetBuilder, SheetFrame } from "./sheetBuilder";

/** The tables that a sheet is about: one branch, or those of a workbook that holds several. */
export type Views = readonly [BranchView, ...BranchView[]];

/** What a sheet is called: its key, its name and, below the head of the document, its kind and subject. */
export interface DocumentTitle {
  readonly kind: string;
  readonly subject: string | null;
  readonly number?: string;
}

/** Head of a document over one or several branches; over several the committee issues it. */
export function putDocumentHead(
  sheet: SheetBuilder,
  views: Views,
  left: number,
  { kind, subject, number }: DocumentTitle,
): void {
  const [{ branch, layout }] = views;
  const { facts } = branch.table;
  putHeading(sheet, left, {
    layout,
    facts:
      views.length === 1 ? facts : { branch: facts.committee, committee: null, place: facts.place },
    day: branch.meetingDate,
    year: branch.year,
    number: number ?? null,
    kind,
    subject,
  });
  sheet.blank();
}

/** Whether a sheet's numbers are formulas or what stood when it was written. */
export type Figures = "live" | "list";

/** The foot of every sheet but the summary: regulation, source, time, and whether the numbers are live. */
export function footLines(views: Views, figures: Figures): readonly string[] {
  const [first] = views;
  const { now } = first.options;
  const sources = views.map(({ branch }) => sourceWords(branch.table)).join("; ");
  return [
    `Quy định áp dụng: ${schemeWords(first)}.`,
    `Nguồn số liệu: ${sources}. Thời điểm lập: ${now}. ${figuresWords(views, figures)}`,
  ];
}

function figuresWords(views: Views, figures: Figures): string {
  if (views[0].options.frozen === true) return frozenWords(views);
  return figures === "live"
    ? "Số liệu tự cập nhật khi bảng nguồn thay đổi, trừ các ô không có công thức."
    : "Danh sách ghi theo thời điểm lập.";
}

/** Says that the numbers stand as they were, and the check digest of the rows that they came from. */
export function frozenWords(views: Views): string {
  const [{ options }] = views;
  const tables = views.map(({ branch }) => branch.table);
  return `Số liệu đã chốt; mã đối chiếu dữ liệu nguồn: ${sourceDigest(options.snapshot, tables)}.`;
}

export function putFoot(sheet: SheetBuilder, views: Views, figures: Figures): void {
  putNotes(sheet, footLines(views, figures));
}

/** A header further down would leave too little of the screen to its list. */
const LAST_FROZEN_HEADER = 9;

/** A sheet in the layout of its year. */
export function finishDocument(
  sheet: SheetBuilder,
  [{ layout }]: Views,
  frame: Pick<SheetFrame, "key" | "name"> & {
    readonly orientation: "portrait" | "landscape";
    /** The header row of a list that may run over pages; null for a sheet without one. */
    readonly header: number | null;
  },
): ReportSheet {
  const { key, name, orientation, header } = frame;
  return sheet.finish({
    key,
    name,
    page: {
      orientation,
      margins: layout.margins,
      repeatRows: header === null ? null : [header, header],
    },
    onePage: header === null,
    frozenRows: header === null || header > LAST_FROZEN_HEADER ? 0 : header + 1,
  });
}

export function yearWords(year: BranchReview["year"]): string {
  return year === null ? "" : ` năm ${String(year)}`;
}

/** Members of all tables in their order; `branch` tells which table where there are several. */
export function branchNameOf({ branch }: BranchView): string {
  return branch.table.facts.branch?.value ?? branch.table.sheet;
}
