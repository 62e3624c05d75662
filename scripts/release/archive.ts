import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** Files by their path in the archive. */
export type Files = ReadonlyMap<string, Uint8Array>;

const SUMS = "SHA256SUMS";
/** The first day that a zip can name, so that the same files always make the same bytes. */
const DAY = new Date(1980, 0, 1);

/** Reads every file of a folder, at its path below `under`. */
export function filesIn(folder: string, under: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      `${under}${path.slice(folder.length).replaceAll("\\", "/")}`,
      new Uint8Array(readFileSync(path)),
    ]),
  );
}

/** Returns the files and the list of their sums as a zip. The same files make the same bytes. */
export function archive(files: Files): Uint8Array {
  const sorted = Array.from(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = sorted.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join("");
  const all = [...sorted, [SUMS, new TextEncoder().encode(sums)] as const];
  return zipSync(Object.fromEntries(all), { level: 9, mtime: DAY });
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
