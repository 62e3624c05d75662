import type { Cell } from "../../model/address";
import type { Content, Kept, ReportSheet } from "../../model/report";

/** A text that a person typed over something of ours, or may have. */
export interface TypedText extends Cell {
  readonly text: string;
  /** Beside our areas, where a run that ended half way may have left a copy: the cell then says nothing. */
  readonly isBeside?: true;
}

/** One of our sheets as it was before this run. */
export interface EarlierSheet {
  readonly key: string;
  /** Never our own: a number that we wrote must not outlive its source. */
  readonly typed: readonly TypedText[];
}

/**
 * Keeps what a person wrote in place of dots: a text that says the same around them, wherever it is on the sheet now, or
 * another text in the very cell.
 */
export function withFilledIn(sheet: ReportSheet, { typed }: EarlierSheet): ReportSheet {
  const ours = new Set<unknown>(sheet.blocks.flatMap(({ contents }) => contents.flat()));
  const candidates = typed.filter(({ text }) => !ours.has(text));
  const texts = candidates.map(({ text }) => text);
  const kept: Kept[] = [...(sheet.kept ?? [])];
  const filled = (content: Content, row: number, column: number): Content => {
    if (typeof content !== "string" || !content.includes("……")) return content;
    const here = candidates.find(isTypedAt(row, column))?.text;
    const text = filledText(content, texts) ?? (here?.includes("…") === false ? here : null);
    if (text === null) return content;
    const theirs = typedContent(text);
    kept.push({ row, column, theirs, ours: content });
    return theirs;
  };
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    contents: block.contents.map((cells, i) =>
      cells.map((content, j) => filled(content, block.row + i, block.column + j)),
    ),
  }));
  return { ...sheet, blocks, kept };
}

function isTypedAt(row: number, column: number): (each: TypedText) => boolean {
  return (each) => each.row === row && each.column === column && each.isBeside !== true;
}

/** The text that says the same as a text with dots, with something written in their place; null where none does. */
export function filledText(content: string, texts: readonly string[]): string | null {
  const pattern = content.includes("……") ? patternOf(content) : null;
  return (
    texts.find((text) => text !== content && pattern?.test(text.normalize("NFC")) === true) ?? null
  );
}

/** What a person typed is a formula where Excel took it for one. */
export function typedContent(text: string): Content {
  return text.startsWith("=") ? { formula: text, value: null } : text;
}

/** Null for nothing but dots, which any text would match. */
function patternOf(content: string): RegExp | null {
  const parts = content.normalize("NFC").split(/…+/u);
  const literal = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  if (!/\p{L}/u.test(parts.join(""))) return null;
  return new RegExp(`^${literal.join("(.+?)")}$`, "iu");
}
