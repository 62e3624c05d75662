import type { Content, ReportSheet } from "../../model/report";
import { valueAt, type Grid } from "../../model/grid";

/** One of our sheets as it was before this run. */
export interface EarlierSheet {
  readonly key: string;
  readonly grids: readonly Grid[];
}

/**
 * Keeps what a person wrote in place of dots: a text that says the same around them, wherever it is on the sheet now, or
 * another text in the very cell.
 */
export function withFilledIn(sheet: ReportSheet, { grids }: EarlierSheet): ReportSheet {
  const ours = new Set<unknown>(sheet.blocks.flatMap(({ contents }) => contents.flat()));
  const texts = grids
    .flatMap(({ values }) => values.flat())
    .filter(isText)
    .filter((text) => !ours.has(text));
  const kept = (content: Content, row: number, column: number): Content => {
    if (typeof content !== "string" || !content.includes("……")) return content;
    const here = grids.map((grid) => valueAt(grid, row, column)).find(isText);
    return (
      filledText(content, texts) ??
      (here !== undefined && !here.includes("…") && !ours.has(here) ? here : content)
    );
  };
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      contents: block.contents.map((cells, i) =>
        cells.map((content, j) => kept(content, block.row + i, block.column + j)),
      ),
    })),
  };
}

/** The text that says the same as a text with dots, with something written in their place; null where none does. */
export function filledText(content: string, texts: readonly string[]): string | null {
  const pattern = content.includes("……") ? patternOf(content) : null;
  return (
    texts.find((text) => text !== content && pattern?.test(text.normalize("NFC")) === true) ?? null
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** Null for nothing but dots, which any text would match. */
function patternOf(content: string): RegExp | null {
  const parts = content.normalize("NFC").split(/…+/u);
  const literal = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`));
  if (!/\p{L}/u.test(parts.join(""))) return null;
  return new RegExp(`^${literal.join("(.+?)")}$`, "iu");
}
