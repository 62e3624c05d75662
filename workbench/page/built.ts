import { existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the pages are made of, and the pages. */
const SOURCES = ["src", "workbench", "assets", "manifest.xml", "package-lock.json"];
const PAGES = ["dist/taskpane.html", "out/workbench/index.html"];
/** Its date is that of the last build: the bundler leaves a page alone that comes out the same. */
const STAMP = join("out", "workbench", "built");

/** Whether there are pages of an earlier run, and whether nothing that they are made of is newer. */
export function builtPages(root: string): "none" | "old" | "current" {
  if (!PAGES.every((page) => existsSync(join(root, page)))) return "none";
  const stamp = join(root, STAMP);
  const changed = Math.max(...SOURCES.map((source) => newestIn(join(root, source))));
  return existsSync(stamp) && changedAt(stamp) >= changed ? "current" : "old";
}

/** Notes that everything has been built of what there is now. */
export function noteBuilt(root: string): void {
  writeFileSync(join(root, STAMP), "");
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path);
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
