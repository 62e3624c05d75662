import type { DecodedSheet } from "../src/core/model/grid";
import { readFacts } from "../src/core/table/around/facts";
import { findTables } from "../src/core/table/findTables";
import { readTable } from "../src/core/table/readTable";
import { decodedSheet } from "../src/core/text/legacyText";
import { sampleSnapshot } from "../test/support/sampleSnapshot";
import { PLAIN_VOCABULARY } from "../test/support/vocabulary";

const RUNS = 40;
const BARE_RUNS = 10;

/** The least that any reading can do: look into every cell once. */
function touch({ grid }: DecodedSheet): number {
  let sum = 0;
  for (const row of grid.values)
    for (const value of row)
      sum += typeof value === "string" && value !== "" ? value.charCodeAt(0) : 1;
  return sum;
}

function read(sheet: DecodedSheet): number {
  const tables = findTables(sheet, []).map((layout) =>
    readTable(sheet, layout, PLAIN_VOCABULARY, readFacts(sheet, layout)),
  );
  return tables.reduce((sum, { members }) => sum + members.length, 0);
}

/** Milliseconds of one of `times` runs on end. */
function timeOf(work: () => number, times: number): number {
  const start = performance.now();
  for (let run = 0; run < times; run++) work();
  return (performance.now() - start) / times;
}

interface Round {
  readonly bare: number;
  readonly reading: number;
}

/** Bare loops about as long as one reading, in turn with it, so that other programs disturb both alike. */
function rounds(sheet: DecodedSheet): Round[] {
  return Array.from({ length: RUNS }, () => ({
    bare: timeOf(() => touch(sheet), BARE_RUNS),
    reading: timeOf(() => read(sheet), 1),
  }));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function main(): Promise<void> {
  const { sheets } = await sampleSnapshot("large-2025.xlsx");
  const [sheet] = sheets;
  if (!sheet) throw new Error("large-2025.xlsx has no sheet");
  const all = rounds(decodedSheet(sheet));
  console.log(`rows ${String(sheet.grid.values.length)}`);
  console.log(`bare loop ${median(all.map(({ bare }) => bare)).toFixed(2)} ms`);
  console.log(`reading ${median(all.map(({ reading }) => reading)).toFixed(2)} ms`);
  console.log(`ratio ${median(all.map(({ bare, reading }) => reading / bare)).toFixed(1)}`);
}

void main();
