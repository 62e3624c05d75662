import type { SheetSnapshot } from "../src/core/model/grid";
import { readFacts } from "../src/core/table/facts";
import { findTables } from "../src/core/table/findTables";
import { readTable } from "../src/core/table/readTable";
import { sampleSnapshot } from "../test/support/sampleSnapshot";
import { PLAIN_VOCABULARY } from "../test/support/vocabulary";

const RUNS = 40;

/** The least that any reading can do: look into every cell once. */
function touch({ grid }: SheetSnapshot): number {
  let sum = 0;
  for (const row of grid.values)
    for (const value of row)
      sum += typeof value === "string" && value !== "" ? value.charCodeAt(0) : 1;
  return sum;
}

function read(sheet: SheetSnapshot): number {
  const tables = findTables(sheet, []).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
  return tables.reduce((sum, { members }) => sum + members.length, 0);
}

/** Milliseconds of the run that other programs disturbed least. */
function bestTime(work: () => number): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

async function main(): Promise<void> {
  const { sheets } = await sampleSnapshot("large-2025.xlsx");
  const [sheet] = sheets;
  if (!sheet) throw new Error("large-2025.xlsx has no sheet");
  const bare = bestTime(() => touch(sheet));
  const reading = bestTime(() => read(sheet));
  console.log(`rows ${String(sheet.grid.values.length)}`);
  console.log(`bare loop ${bare.toFixed(2)} ms`);
  console.log(`reading ${reading.toFixed(2)} ms`);
  console.log(`ratio ${(reading / bare).toFixed(1)}`);
}

void main();
