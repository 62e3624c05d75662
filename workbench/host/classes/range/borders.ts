import type { Rect } from "../../../../src/core/model/address";
import type { Areas } from "../../operations/area";
import { requireUnprotected } from "../../operations/protection";
import { restyle } from "../../operations/style";

/** For each edge of a range, whether a cell of the range is on it. */
const EDGES = {
  top: ({ top }: Rect, row: number) => row === top,
  bottom: ({ bottom }: Rect, row: number) => row === bottom,
  left: ({ left }: Rect, _row: number, column: number) => column === left,
  right: ({ right }: Rect, _row: number, column: number) => column === right,
} as const;
type Edge = keyof typeof EDGES;

export function isEdge(name: string): name is Edge {
  return name in EDGES;
}

/** Draws a thin line along one edge of each range. */
export function drawEdge(areas: Areas, edge: Edge): void {
  requireUnprotected(areas.sheet);
  restyle(areas, (style, row, column, rect) =>
    EDGES[edge](rect, row, column)
      ? { ...style, border: { ...style.border, [edge]: { style: "thin" } } }
      : style,
  );
}
