import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readLock, reachedFrom } from "./packages/lock";
import { refusedLicences } from "./packages/licences";
import { ASKED_FOR, reasonFor } from "./packages/reasons";

const ROOT = join(__dirname, "..");
const MEGABYTE = 1024 * 1024;

/** `npm run packages`: what `npm ci` installs, what brings it and why. Fails where a reason is missing or a licence unknown. */
function main(): void {
  const lock = readLock(ROOT);
  const sizes = new Map(Array.from(lock.keys(), (folder) => [folder, sizeOf(folder)]));
  const total = megabytes(lock.keys(), sizes);
  console.log(
    `${String(lock.size)} packages, ${total} MB, for ${String(ASKED_FOR.length)} asked for\n`,
  );
  print("asked for", "MB", "alone brings", "MB", "because");
  const reached = ASKED_FOR.map((name) => reachedFrom(name, lock));
  for (const [at, name] of ASKED_FOR.entries()) {
    const alone = onlyIn(reached[at] ?? new Set(), reached);
    const own = megabytes([`node_modules/${name}`], sizes);
    print(name, own, String(alone.length), megabytes(alone, sizes), reasonFor(name) ?? "?");
  }
  complain([...unjustified(), ...refusedLicences(lock)]);
}

/** The bytes of a package, without the packages inside its folder. */
function sizeOf(folder: string): number {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? sum : sum + sizeOf(path);
    return entry.isFile() ? sum + statSync(join(ROOT, path)).size : sum;
  }, 0);
}

function onlyIn(one: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): readonly string[] {
  const others = all.filter((other) => other !== one);
  return Array.from(one).filter((folder) => !others.some((other) => other.has(folder)));
}

function megabytes(folders: Iterable<string>, sizes: ReadonlyMap<string, number>): string {
  const bytes = Array.from(folders, (folder) => sizes.get(folder) ?? 0);
  return (bytes.reduce((sum, each) => sum + each, 0) / MEGABYTE).toFixed(1);
}

function unjustified(): readonly string[] {
  return ASKED_FOR.filter((name) => reasonFor(name) === undefined).map(
    (name) => `package.json says no reason for ${name}`,
  );
}

function complain(problems: readonly string[]): void {
  if (problems.length === 0) return;
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

function print(name: string, own: string, alone: string, size: string, reason: string): void {
  const numbers = [own.padStart(7), alone.padStart(14), size.padStart(7)];
  console.log(`${name.padEnd(30)}${numbers.join("")}  ${reason}`);
}

main();
