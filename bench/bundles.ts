import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Row, Rows } from "./row";

interface Bundle {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

/** What size-limit counts of the built add-in, compressed; no row where it is not built. */
export async function* bundleRows(): Rows {
  if (!existsSync("dist/taskpane.html")) return;
  yield* await Promise.resolve(measured().map(rowOf));
}

/** Where a bundle is over its limit, size-limit fails and prints its JSON all the same. */
function measured(): readonly Bundle[] {
  const { stdout } = spawnSync("npx", ["size-limit", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return JSON.parse(stdout) as readonly Bundle[];
}

function rowOf({ name, size, sizeLimit }: Bundle): Row {
  return {
    what: name,
    measured: kilobytes(size),
    against: "compressed",
    atMost: kilobytes(sizeLimit),
  };
}

/** As size-limit counts them, by the thousand. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
