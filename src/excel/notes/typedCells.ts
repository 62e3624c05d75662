import type { Cell } from "../../core/model/address";
import type { CellValue } from "../../core/model/grid";
import { agrees, traceOfCell, type Trace } from "./traces";

type Row = readonly CellValue[];
type Traces = readonly Trace[];

/** A cell of a rectangle, counted from its top left, and what is in it now. */
export interface TypedCell extends Cell {
  readonly content: CellValue;
}

/**
 * The cells that are not as they were left: what somebody has typed there since. A row that was moved, and one that rows were
 * inserted above, are known again by their contents; of any other row, what differs from the row that is most like it.
 */
export function typedCells(now: readonly Row[], before: readonly Traces[]): readonly TypedCell[] {
  const traced = now.map((cells) => cells.map(traceOfCell));
  const changed = traced.flatMap((row, i) => (isRow(row, before[i] ?? []) ? [] : [i]));
  const isChanged = new Set(changed);
  const left = new Set(before.keys());
  for (const i of now.keys()) if (!isChanged.has(i)) left.delete(i);
  const typedIn = changed.filter((i) => !hasMoved(traced[i] ?? [], before, left));
  return typedIn.flatMap((row) => {
    const nearest = nearestRow(traced[row] ?? [], row, before, left);
    return (now[row] ?? []).flatMap((content, column) => {
      const isOurs = agrees(nearest[column] ?? "", traced[row]?.[column] ?? "");
      return content === "" || isOurs ? [] : [{ row, column, content }];
    });
  });
}

/** Whether the row was left somewhere else, which is then no longer among those left. */
function hasMoved(row: Traces, before: readonly Traces[], left: Set<number>): boolean {
  for (const j of left)
    if (isRow(row, before[j] ?? [])) {
      left.delete(j);
      return true;
    }
  return false;
}

function isRow(row: Traces, before: Traces): boolean {
  return row.every((trace, j) => agrees(before[j] ?? "", trace));
}

/** The row that was in the same place, unless another one of those left has more in common with this one. */
function nearestRow(
  row: Traces,
  place: number,
  before: readonly Traces[],
  left: ReadonlySet<number>,
): Traces {
  let nearest = before[left.has(place) ? place : -1] ?? [];
  for (const j of left) {
    const traces = before[j] ?? [];
    if (alike(row, traces) > alike(row, nearest)) nearest = traces;
  }
  return nearest;
}

function alike(row: Traces, before: Traces): number {
  return row.filter((trace, j) => trace !== "" && agrees(before[j] ?? "", trace)).length;
}
