import type { CellValue } from "../../core/model/grid";
import { decodeRowTraces, decodeTraces, rowTrace, traceOfCell, type Trace } from "./traces";
import { typedCells, type TypedCell } from "./typedCells";

type Row = readonly CellValue[];

/** What somebody has typed in a rectangle since its traces were kept; of a row that only has a trace as a whole, all of it. */
export function typedSince(now: readonly Row[], traces: string): readonly TypedCell[] {
  const rows = decodeRowTraces(traces);
  return rows ? typedRows(now, rows) : typedCells(now, decodeTraces(traces));
}

/** All that is in the rows that are not as they were left, and were not left elsewhere. */
function typedRows(now: readonly Row[], before: readonly Trace[]): readonly TypedCell[] {
  const traces = now.map((cells) => rowTrace(cells.map(traceOfCell)));
  const left = new Map<Trace, number>();
  const add = (trace: Trace, count: number) => left.set(trace, (left.get(trace) ?? 0) + count);
  before.forEach((trace, i) => trace !== traces[i] && add(trace, 1));
  return now.flatMap((cells, row) => {
    const trace = traces[row] ?? "";
    if (trace === before[row]) return [];
    if ((left.get(trace) ?? 0) > 0) {
      add(trace, -1);
      return [];
    }
    return cells.flatMap((content, column) => (content === "" ? [] : [{ row, column, content }]));
  });
}
