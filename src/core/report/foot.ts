import { partsOf, type Views } from "./context";
import { sourceDigest } from "./figures/digest";
import { frozenLine, timeLine } from "./frozen";
import type { SheetBuilder } from "./page/sheetBuilder";
import { putAsides } from "./page/textLines";
import { sourceWords } from "./words";

/** Whether a sheet's numbers are formulas, or a list of what was found when it was written. */
export type Figures = "live" | "list";

/** What is not printed on a sheet: `more`, sources, time, and whether the numbers are live. */
export function putFoot(
  sheet: SheetBuilder,
  views: Views,
  figures: Figures,
  more: readonly string[] = [],
): void {
  const { now } = views[0].options;
  putAsides(sheet, [
    ...more,
    ...sourceLines(views),
    `${timeLine(now)} ${figuresWords(views, figures)}`,
  ]);
}

/** One line a source, in the form by which our sheets are known. */
export function sourceLines(views: Views): readonly string[] {
  const sources = views.flatMap(partsOf).map(({ branch }) => sourceWords(branch.table));
  return sources.map((source) => `Nguồn số liệu: ${source}.`);
}

function figuresWords(views: Views, figures: Figures): string {
  if (views[0].options.frozen === true) return frozenWords(views);
  return figures === "live"
    ? "Số liệu tự cập nhật khi bảng nguồn thay đổi, trừ các ô không có công thức."
    : "Danh sách lập theo số liệu tại thời điểm trên.";
}

/** Says that the numbers are final, with the check digest of the rows that they came from. */
export function frozenWords(views: Views): string {
  const [{ options }] = views;
  const tables = views.flatMap(partsOf).map(({ branch }) => branch.table);
  return frozenLine(sourceDigest(options.snapshot, tables));
}
