import { bundleRows } from "./bundles";
import type * as Core from "./core";
import { gatherRows } from "./gather";
import { readyRows } from "./ready";
import { printRow, type Rows } from "./row";
import { useCaseRows } from "./useCases";

/** `npm run bench`: one table; docs/benchmarks.md explains its rows. */
async function main(): Promise<void> {
  printRow({ what: "what", measured: "measured", against: "against", atMost: "at most" });
  for (const rows of [coreRows, useCaseRows, gatherRows, bundleRows, readyRows])
    for await (const row of rows()) printRow(row);
}

/** The core as it ships, from a bundle. */
function coreRows(): Rows {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const bundle = require("../out/bench/core.js") as typeof Core;
  return bundle.coreRows();
}

void main();
