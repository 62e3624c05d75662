import type { CellValue, Snapshot } from "../src/core/model/grid";
import { review } from "../src/core/review";
import { NEWEST_SCHEME } from "../src/core/schemes/schemes";
import { readFacts } from "../src/core/table/around/facts";
import { findTables } from "../src/core/table/findTables";
import { readTable } from "../src/core/table/readTable";
import { decodedSheet } from "../src/core/text/legacyText";
import { sampleSnapshot } from "../test/support/sampleSnapshot";
import { repeatedTo } from "./repeated";

const ROUNDS = 5;
/** Rounds until the engine has compiled what it will compile; they are not counted. */
const WARM_UP = 2;
const MANY_ROWS = 1_000_000;

/** The least that any reading can do: look into every cell once. */
function touch({ sheets }: Snapshot): number {
  let sum = 0;
  for (const { grid } of sheets)
    for (const row of grid.values)
      for (const value of row)
        sum += typeof value === "string" && value !== "" ? value.charCodeAt(0) : 1;
  return sum;
}

function read({ sheets }: Snapshot): number {
  const tables = sheets
    .map(decodedSheet)
    .flatMap((sheet) =>
      findTables(sheet, []).map((layout) =>
        readTable(sheet, layout, NEWEST_SCHEME.levels, readFacts(sheet, layout)),
      ),
    );
  return tables.reduce((sum, { members }) => sum + members.length, 0);
}

/** Something to measure: a work, run a number of times on end. */
interface Load {
  readonly work: () => unknown;
  readonly times: number;
}

/** Milliseconds of one run. */
function timeOf({ work, times }: Load): number {
  const start = performance.now();
  for (let run = 0; run < times; run++) work();
  return (performance.now() - start) / times;
}

interface Compared {
  readonly base: number;
  readonly work: number;
  readonly ratio: number;
}

/** Medians of a work and of what it is compared with, in turn, so that other programs disturb both alike. */
function compare(base: Load, work: Load): Compared {
  const rounds = Array.from(
    { length: WARM_UP + ROUNDS },
    () => [timeOf(base), timeOf(work)] as const,
  ).slice(WARM_UP);
  return {
    base: median(rounds.map(([first]) => first)),
    work: median(rounds.map(([, second]) => second)),
    ratio: median(rounds.map(([first, second]) => second / first)),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function rowsOf({ sheets }: Snapshot): number {
  return sheets.reduce((sum, { grid }) => sum + grid.values.length, 0);
}

function print(...cells: readonly [string, ...CellValue[]]): void {
  const [what, ...figures] = cells;
  console.log(what.padEnd(34) + figures.map((figure) => String(figure).padStart(12)).join(""));
}

async function main(): Promise<void> {
  const sample = await sampleSnapshot("large-2025.xlsx");
  const bare = { work: () => touch(sample), times: 20 };
  const judging = { work: () => review(sample, {}), times: 4 };
  const reading = compare(bare, { work: () => read(sample), times: 8 });
  const whole = compare(bare, judging);
  const rows = rowsOf(sample).toLocaleString("en");
  print(`medians of ${String(ROUNDS)}`, "ms", "ratio", "allowed");
  print(`${rows} rows: bare loop`, reading.base.toFixed(2), "1.0");
  print(`${rows} rows: reading`, reading.work.toFixed(1), reading.ratio.toFixed(1), "10");
  print(`${rows} rows: whole review`, whole.work.toFixed(1), whole.ratio.toFixed(1), "25");
  const many = repeatedTo(sample, MANY_ROWS);
  const scale = rowsOf(sample) / rowsOf(many);
  const growth = compare(judging, { work: () => review(many, {}), times: 1 });
  print(
    `${rowsOf(many).toLocaleString("en")} rows: whole review`,
    growth.work.toFixed(0),
    `${(growth.ratio * scale).toFixed(2)} a row`,
    "1.5",
  );
}

void main();
