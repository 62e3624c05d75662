import type { Cell } from "../../core/model/address";
import type { CellValue } from "../../core/model/grid";
import { agrees, type Trace } from "./traces";

type Row = readonly CellValue[];
type Traces = readonly Trace[];

/** A cell of a rectangle, counted from its top left, and what is in it now. */
interface TypedCell extends Cell {
  readonly content: CellValue;
}

/**
 * The cells that are not as they were left: what somebody has typed there since. A row that was moved, and one that rows were
 * inserted above, are known again by their contents; of any other row, what differs from the row that is most like it.
 */
export function typedCells(now: readonly Row[], before: readonly Traces[]): readonly TypedCell[] {
  const changed = now.flatMap((cells, i) => (isRow(cells, before[i] ?? []) ? [] : [i]));
  const left = new Set(before.keys());
  for (const i of now.keys()) if (!changed.includes(i)) left.delete(i);
  const moved = changed.filter((i) => {
    const from = Array.from(left).find((j) => isRow(now[i] ?? [], before[j] ?? []));
    if (from !== undefined) left.delete(from);
    return from !== undefined;
  });
  return changed
    .filter((i) => !moved.includes(i))
    .flatMap((row) => {
      const nearest = nearestRow(now[row] ?? [], row, before, left);
      return (now[row] ?? []).flatMap((content, column) =>
        content === "" || agrees(nearest[column] ?? "", content) ? [] : [{ row, column, content }],
      );
    });
}

function isRow(cells: Row, traces: Traces): boolean {
  return cells.every((content, j) => agrees(traces[j] ?? "", content));
}

/** The row that was in the same place, unless another one of those left has more in common with these cells. */
function nearestRow(
  cells: Row,
  place: number,
  before: readonly Traces[],
  left: ReadonlySet<number>,
): Traces {
  let nearest = before[left.has(place) ? place : -1] ?? [];
  for (const j of left) {
    const traces = before[j] ?? [];
    if (alike(cells, traces) > alike(cells, nearest)) nearest = traces;
  }
  return nearest;
}

function alike(cells: Row, traces: Traces): number {
  return cells.filter((content, j) => content !== "" && agrees(traces[j] ?? "", content)).length;
}
