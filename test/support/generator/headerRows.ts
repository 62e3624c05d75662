import type { CellValue } from "../../../src/core/model/grid";
import type { GeneratedColumn } from "./column";
import { unmarked } from "./person";
import type { Plan } from "./plan";

const ENGLISH: Readonly<Record<string, string>> = {
  STT: "No",
  "Họ và tên": "Full name",
  "Ghi chú": "Note",
  "Chi bộ xếp loại": "Branch rating",
};

function styled(text: string, plan: Plan): string {
  switch (plan.headerStyle) {
    case "upper":
      return text.toUpperCase();
    case "unmarked":
      return unmarked(text);
    case "nfd":
      return text.normalize("NFD");
    case "wrapped":
      return text.replace(" ", "\n");
    case "english":
      return ENGLISH[text] ?? text;
    case "plain":
      return text;
  }
}

/** A merged heading has its text in the first cell only; the cells to the right and below are empty. */
export function headerText(
  columns: readonly GeneratedColumn[],
  { header }: GeneratedColumn,
  at: number,
  level: number,
  plan: Plan,
): string {
  const text = header[level] ?? "";
  const before = columns[at - 1]?.header;
  const isMerged =
    level < header.length - 1 &&
    before?.slice(0, level + 1).join("|") === header.slice(0, level + 1).join("|") &&
    before.length > level + 1;
  return text === "" || isMerged ? "" : styled(text, plan);
}

export function numberingOf(style: Plan["numbering"], at: number): CellValue {
  if (style === "letters") return at < 2 ? (["A", "B"][at] ?? "") : at - 1;
  return style === "figures" ? at + 1 : `(${String(at + 1)})`;
}
