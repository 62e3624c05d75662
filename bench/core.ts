import type { CellValue, Snapshot } from "../src/core/model/grid";
import { readTables } from "../src/core/readTables";
import { review } from "../src/core/review";
import { decodedSheet } from "../src/core/text/legacyText";
import { sampleSnapshot } from "../test/support/sampleSnapshot";
import { repeatedTo } from "./repeated";

const ROUNDS = 5;
/** Rounds in which the engine compiles what is hot; they are not counted. */
const WARM_UP = 2;
/** Turns of a work and the bare loop in a round. */
const TURNS = 10;
const MANY_ROWS = 1_000_000;
/** Reviews of 20,000 rows that take about as long as one of a million. */
const RUNS_OF_FEW = 40;

/** The least that any reading can do: look into every cell once. */
function touch({ sheets }: Snapshot): number {
  let sum = 0;
  for (const { grid } of sheets)
    for (const row of grid.values)
      for (const value of row)
        sum += typeof value === "string" && value !== "" ? value.charCodeAt(0) : 1;
  return sum;
}

function read({ sheets }: Snapshot): unknown {
  return readTables(sheets.map(decodedSheet), {});
}

/** Milliseconds of a run, out of a number of runs on end. */
function timeOf(work: () => unknown, runs = 1): number {
  const start = performance.now();
  for (let run = 0; run < runs; run++) work();
  return (performance.now() - start) / runs;
}

interface Times {
  readonly base: number;
  readonly work: number;
}

interface Compared extends Times {
  readonly ratio: number;
}

/** Medians over the rounds, each of which measures a work and what it is compared with, so that other programs disturb both. */
function compare(round: () => Times): Compared {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, round).slice(WARM_UP);
  return {
    base: median(rounds.map(({ base }) => base)),
    work: median(rounds.map(({ work }) => work)),
    ratio: median(rounds.map(({ base, work }) => work / base)),
  };
}

/**
 * A round in which a work and the bare loop take turns. The loop then finds the cells where the work does, outside the
 * processor's cache; on end it would be four times as fast.
 */
function besideBareLoop(sample: Snapshot, work: () => unknown): Times {
  const turns = Array.from({ length: TURNS }, () => ({
    work: timeOf(work),
    base: timeOf(() => touch(sample)),
  }));
  return { work: mean(turns.map((turn) => turn.work)), base: mean(turns.map((turn) => turn.base)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
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
  const judging = () => review(sample, {});
  const reading = compare(() => besideBareLoop(sample, () => read(sample)));
  const whole = compare(() => besideBareLoop(sample, judging));
  const rows = rowsOf(sample).toLocaleString("en");
  print(`medians of ${String(ROUNDS)}`, "ms", "ratio", "allowed");
  print(`${rows} rows: bare loop`, whole.base.toFixed(2), "1.0");
  print(`${rows} rows: reading`, reading.work.toFixed(1), reading.ratio.toFixed(1), "10");
  print(`${rows} rows: whole review`, whole.work.toFixed(1), whole.ratio.toFixed(1), "25");
  const many = repeatedTo(sample, MANY_ROWS);
  const scale = rowsOf(sample) / rowsOf(many);
  const growth = compare(() => ({
    base: timeOf(judging, RUNS_OF_FEW),
    work: timeOf(() => review(many, {})),
  }));
  print(
    `${rowsOf(many).toLocaleString("en")} rows: whole review`,
    growth.work.toFixed(0),
    `${(growth.ratio * scale).toFixed(2)} a row`,
    "1.5",
  );
}

void main();
