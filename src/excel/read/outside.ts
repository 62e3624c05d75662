import type { Rect } from "../../core/model/address";

/** What is left of a rectangle without some others, as rectangles that do not overlap, from top to bottom. */
export function outside(whole: Rect, taken: readonly Rect[]): readonly Rect[] {
  return taken.reduce<readonly Rect[]>(
    (left, one) => left.flatMap((rect) => without(rect, one)),
    [whole],
  );
}

function without(rect: Rect, hole: Rect): readonly Rect[] {
  const top = Math.max(rect.top, hole.top);
  const bottom = Math.min(rect.bottom, hole.bottom);
  const left = Math.max(rect.left, hole.left);
  const right = Math.min(rect.right, hole.right);
  if (top > bottom || left > right) return [rect];
  const parts = [
    { ...rect, bottom: top - 1 },
    { top, bottom, left: rect.left, right: left - 1 },
    { top, bottom, left: right + 1, right: rect.right },
    { ...rect, top: bottom + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
