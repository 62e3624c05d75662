import { foldedText } from "../../text/foldedText";
import type { Page } from "../pages";

/** How many lines above a table may be its title. */
const LINES = 4;

/** Returns the texts right above a table, the nearest first, and last the name of its sheet; folded. */
export function titleAbove(
  { sheet, lines }: Page,
  top: number,
  left: number,
  right: number,
): readonly string[] {
  const above = lines.filter(({ row }) => row < top && row >= top - LINES - 2).reverse();
  const title: string[] = [];
  for (const { cells } of above) {
    const texts = cells.filter(
      ({ column, value }) => typeof value === "string" && column >= left - 2 && column <= right,
    );
    if (cells.length > 3 || title.length >= LINES) break;
    title.push(...texts.map(({ folded }) => folded));
  }
  return [...title, foldedText(sheet.name)];
}
