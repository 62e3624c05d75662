import { partsOf, type Views } from "./context";
import { sourceDigest } from "./figures/digest";
import type { SheetBuilder } from "./page/sheetBuilder";
import { putNotes } from "./page/textLines";
import { schemeWords, sourceWords } from "./words";

/** Whether a sheet's numbers are formulas, or a list of what was found when it was written. */
export type Figures = "live" | "list";

/** The foot of every sheet but the summary: regulation, source, time, and whether the numbers are live. */
export function putFoot(sheet: SheetBuilder, views: Views, figures: Figures): void {
  putNotes(sheet, footLines(views, figures));
}

export function footLines(views: Views, figures: Figures): readonly string[] {
  const [first] = views;
  const { now } = first.options;
  const sources = views
    .flatMap(partsOf)
    .map(({ branch }) => sourceWords(branch.table))
    .join("; ");
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

/** Says that the numbers are final, with the check digest of the rows that they came from. */
export function frozenWords(views: Views): string {
  const [{ options }] = views;
  const tables = views.flatMap(partsOf).map(({ branch }) => branch.table);
  return `Số liệu đã chốt; mã đối chiếu dữ liệu nguồn: ${sourceDigest(options.snapshot, tables)}.`;
}
