import { execFileSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { generatedCommittee } from "../test/support/committee/committee";
import { folderOf } from "../test/support/committee/folder";
import type { GatherWay, Taken } from "./gatherOnce";
import { count, times, type Row, type Rows } from "./row";

const BRANCHES = 300;
/** As often as this the files of 300 branches are in the folder of a province. */
const COPIES = 15;

/** Gathers 300 branches in the pane and 5,000 files by the command, beside a script that only opens the files and adds their numbers. */
export async function* gatherRows(): Rows {
  const folder = await folderOf(generatedCommittee(BRANCHES, 2025).files);
  yield* rowsOf("pane", folder);
  const province = await folderOf([]);
  for (let copy = 1; copy <= COPIES; copy += 1)
    cpSync(folder, join(province, String(copy)), { recursive: true });
  yield* rowsOf("command", province);
}

function rowsOf(way: "pane" | "command", folder: string): readonly Row[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const what = `${count(files.filter((name) => name.endsWith(".xlsx")).length)} files: the ${way}`;
  const [script, ours] = [takenBy("script", folder), takenBy(way, folder)];
  return [
    {
      what: `${what} opens, judges and gathers them`,
      measured: times(ours.seconds / script.seconds),
      against: `a script that opens them and adds numbers (${ours.seconds.toFixed(1)} s to ${script.seconds.toFixed(1)} s)`,
      atMost: times(2.5),
    },
    {
      what: `${what}, memory`,
      measured: `${count(Math.round(ours.megabytes))} MB`,
      against: `the whole process; the script's has ${count(Math.round(script.megabytes))} MB`,
      atMost: "1,024 MB",
    },
  ];
}

/** In a process of its own, whose memory is nobody else's. */
function takenBy(way: GatherWay, folder: string): Taken {
  const args = ["--import", "tsx", "bench/gatherOnce.ts", way, folder];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Taken;
}
