import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { createGatherer } from "../src/app/gather/gatherer";
import type { ChosenFile } from "../src/app/gather/readChosen";
import { gather } from "../src/core/committee/gather";
import type { Received } from "../src/core/model/committee";
import { workbooksIn } from "../workbench/cli/gather/folder";
import { readAll } from "../workbench/cli/gather/pool";

/** The ways to read a folder that are compared. */
export type GatherWay = "script" | "pane" | "command";

/** What one way took, in a process of its own. */
export interface Taken {
  readonly seconds: number;
  /** The most that the process had at any time. */
  readonly megabytes: number;
}

const WARM = 30;

const WAYS: Readonly<
  Record<GatherWay, (paths: readonly string[], folder: string) => Promise<unknown>>
> = {
  script: summed,
  pane: gathered,
  command: (_, folder) => readFolder(folder),
};

/** What anybody would write first: open every file and add the numbers in it. */
async function summed(paths: readonly string[]): Promise<number> {
  let sum = 0;
  for (const path of paths)
    for (const { rows } of (await readXlsx(readFileSync(path))).sheets)
      for (const cell of rows.flat()) if (typeof cell === "number") sum += cell;
  return sum;
}

async function gathered(paths: readonly string[]): Promise<unknown> {
  const gatherer = createGatherer({
    yieldToUi: () => new Promise(setImmediate),
    earlier: () => Promise.resolve(null),
  });
  await gatherer.add(paths.map(chosenFile));
  return gatherer.state().gathering;
}

/** As the browser hands it over: nothing is read before it is asked for. */
function chosenFile(path: string): ChosenFile {
  return {
    name: path,
    size: statSync(path).size,
    lastModified: 0,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(readFileSync(path)).buffer),
  };
}

async function readFolder(folder: string): Promise<unknown> {
  const received: Received[] = [];
  await readAll((await workbooksIn(folder, [])) ?? [], (_, one) => received.push(one));
  return gather(received, { expected: null });
}

async function main([way, folder]: readonly string[]): Promise<void> {
  const paths = readdirSync(folder ?? "", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder ?? "", name));
  const work = WAYS[way as GatherWay];
  if (way !== "command") await work(paths.slice(0, WARM), "");
  const start = performance.now();
  await work(paths, folder ?? "");
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const taken: Taken = { seconds, megabytes };
  process.stdout.write(JSON.stringify(taken));
}

void main(process.argv.slice(2));
