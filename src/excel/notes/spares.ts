import type { Note, OwnSheet } from "../../app/ports";
import type { Kept } from "../../core/model/report";
import type { Margin } from "./margin";

/**
 * Copies in the margin of what people wrote in place of ours: they are there while our areas are cleared and filled, so that a
 * run that ends between the two loses none of it.
 */
export function sparesOf(kept: readonly Kept[], margin: Margin): readonly Note[] {
  return kept.flatMap((cell) => {
    const content = contentOf(cell);
    return content === null ? [] : [{ ...margin.take(cell.row), content }];
  });
}

/** Those of a run that ended before it could clear them; `first` is the first column of the margin. */
export function sparesLeft(
  { notes, mark }: Pick<OwnSheet, "notes" | "mark">,
  kept: readonly Kept[],
  first: number,
): readonly Note[] {
  if (mark?.isUnfinished !== true) return [];
  const contents = new Set<unknown>(kept.map(contentOf));
  return notes.filter(({ column, content }) => column >= first && contents.has(content));
}

function contentOf({ theirs }: Kept): Note["content"] | null {
  return typeof theirs === "object" ? (theirs?.formula ?? null) : theirs;
}
