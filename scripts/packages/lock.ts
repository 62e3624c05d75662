import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** An installed package as package-lock.json lists it. */
export interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The installed packages by their folders, such as `node_modules/jest`. */
export type Lock = ReadonlyMap<string, Locked>;

/** The lock file also lists packages for other systems, which are not installed. */
export function readLock(root: string): Lock {
  const text = readFileSync(join(root, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };
  const isInstalled = (folder: string) =>
    folder !== "" && statSync(join(root, folder), { throwIfNoEntry: false }) !== undefined;
  return new Map(Object.entries(packages).filter(([folder]) => isInstalled(folder)));
}

/** Returns the folders of a package and of all that it needs. */
export function reachedFrom(name: string, lock: Lock): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [`node_modules/${name}`];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const found = lock.get(folder);
    if (!found || reached.has(folder)) continue;
    reached.add(folder);
    const needed = Object.keys({ ...found.dependencies, ...found.optionalDependencies });
    for (const each of needed) waiting.push(resolved(each, folder, lock));
  }
  return reached;
}

/** Returns where Node finds a package from the folder of another: inside it, or beside one of those around it. */
function resolved(name: string, from: string, lock: Lock): string {
  const inside = `${from}/node_modules/${name}`;
  if (lock.has(inside)) return inside;
  const end = from.lastIndexOf("/node_modules/");
  return end === -1 ? `node_modules/${name}` : resolved(name, from.slice(0, end), lock);
}
