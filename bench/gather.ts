import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { gather } from "../src/core/committee/gather";
import { handInOf } from "../src/core/committee/handIn";
import { review } from "../src/core/review";
import { readSnapshot } from "../src/files/readSnapshot";
import { generatedCommittee } from "../test/support/committee/committee";
import { folderOf } from "../test/support/committee/folder";
import { times, type Rows } from "./row";

const BRANCHES = 300;

/** Gathers 300 branches on one thread, as the pane would, beside a script that only opens the files and adds their numbers. */
export async function* gatherRows(): Rows {
  const folder = await folderOf(generatedCommittee(BRANCHES, 2025).files);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name));
  gathered(paths.slice(0, 30));
  await summed(paths.slice(0, 30));
  const [script, ours] = [
    await secondsOf(() => summed(paths)),
    await secondsOf(() => gathered(paths)),
  ];
  yield {
    what: `${String(paths.length)} files: opening, judging and gathering`,
    measured: times(ours / script),
    against: `a script that opens them and adds numbers (${ours.toFixed(1)} s to ${script.toFixed(1)} s)`,
  };
}

async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function gathered(paths: readonly string[]): unknown {
  const received = paths.map((file) => {
    const read = readSnapshot(readFileSync(file));
    if (read.kind === "failed") throw new Error(file);
    return handInOf({ file, digest: file, modified: 0 }, review(read.snapshot, read.choice));
  });
  return gather(received, { expected: null });
}

/** What anybody would write first: open every file and add the numbers in it. */
async function summed(paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths)
    for (const { rows } of (await readXlsx(readFileSync(path))).sheets)
      for (const cell of rows.flat()) if (typeof cell === "number") sum += cell;
  return sum;
}
