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

const REMARKS: Readonly<Record<string, string>> = {
  "Họ và tên": "(chữ in hoa)",
  "Chức vụ": "(ghi rõ chức vụ Đảng, chính quyền)",
  "Ngày sinh": "(ghi ngày, tháng, năm)",
  "Ngày chính thức": "(nếu có)",
  "Ngày kết nạp": "(ghi rõ ngày, tháng, năm)",
  "Chi bộ xếp loại": "(ghi rõ mức)",
  "Tự xếp loại": "(theo mẫu)",
  "Ghi chú": "(nếu có)",
};

function styled(heading: string, plan: Plan): string {
  const remark = plan.headingRemarks ? REMARKS[heading] : undefined;
  const text = remark === undefined ? heading : `${heading} ${remark}`;
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

const LINES = 3;

/** Headings of one level, each broken over three rows from the top. */
export function brokenHeader(columns: readonly GeneratedColumn[], plan: Plan): readonly string[][] {
  const lines = columns.map(({ header: [text = ""] }) =>
    brokenText(styled(text, { ...plan, headingRemarks: false })),
  );
  return [0, 1, 2].map((line) => lines.map((texts) => texts[line] ?? ""));
}

function brokenText(text: string): readonly string[] {
  const words = text.split(/\s/);
  const size = Math.ceil(words.length / LINES);
  return [0, 1, 2].map((line) => words.slice(line * size, (line + 1) * size).join(" "));
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
