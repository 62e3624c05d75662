import type { DocumentBlock, Run, TableColumn } from "../model/document";
import { BLANK } from "../report/page/blank";
import { say } from "./runs";

type TextKind = Extract<DocumentBlock, { readonly runs: unknown }>["kind"];

function text(kind: TextKind, key: string, runs: readonly Run[]): DocumentBlock {
  return { kind, key, runs };
}

/** `I- …`, in capitals. */
export function section(key: string, title: string): DocumentBlock {
  return text("section", key, [title]);
}

/** `1. …` */
export function heading(key: string, title: string): DocumentBlock {
  return text("heading", key, [title]);
}

export function paragraph(key: string, runs: readonly Run[]): DocumentBlock {
  return text("paragraph", key, runs);
}

export function item(key: string, runs: readonly Run[]): DocumentBlock {
  return text("item", key, runs);
}

export function address(key: string, runs: readonly Run[]): DocumentBlock {
  return text("address", key, runs);
}

/** `(Kèm theo Tờ trình số …)`, below the title of a list. */
export function annexed(key: string, runs: readonly Run[]): DocumentBlock {
  return text("annexed", key, runs);
}

export function table(
  key: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly (readonly Run[])[])[],
): DocumentBlock {
  return { kind: "table", key, columns, rows };
}

/** A column of numbers or dates, and one of words; the width is in per cent of the table. */
export function middle(header: string, width: number): TableColumn {
  return { header, width, align: "center" };
}

export function left(header: string, width: number): TableColumn {
  return { header, width, align: "left" };
}

/** Blocks numbered as sections: `I- ĐÁNH GIÁ …`; those without contents are left out. */
export function sections(
  parts: readonly (readonly [title: string, contents: readonly DocumentBlock[]])[],
): readonly DocumentBlock[] {
  return parts
    .filter(([, contents]) => contents.length > 0)
    .flatMap(([title, contents], i) => [
      section(`section.${title}`, `${ROMAN[i] ?? ""}- ${title.toUpperCase()}`),
      ...contents,
    ]);
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Blocks numbered as headings: `1. Kết quả …`; those without contents are left out. */
export function headings(
  parts: readonly (readonly [title: string, contents: readonly DocumentBlock[]])[],
): readonly DocumentBlock[] {
  return parts
    .filter(([, contents]) => contents.length > 0)
    .flatMap(([title, contents], i) => [
      heading(`heading.${title}`, `${String(i + 1)}. ${title}`),
      ...contents,
    ]);
}

/** A line to be written by hand. */
export function blankItem(key: string): DocumentBlock {
  return item(key, say`${BLANK}${BLANK}${BLANK}`);
}
