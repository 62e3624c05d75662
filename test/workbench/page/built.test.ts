import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { builtPages, noteBuilt } from "../../../workbench/page/built";

const SOURCES = [
  "src/a/deep.ts",
  "workbench/page.ts",
  "assets/icon.svg",
  "manifest.xml",
  "package-lock.json",
];
const PAGES = ["dist/taskpane.html", "out/workbench/index.html"];

const STAMP = "out/workbench/built";

/** A folder with these files, each as many seconds old as given. */
function folderOf(ages: Readonly<Record<string, number>>): string {
  const root = mkdtempSync(join(tmpdir(), "built-"));
  for (const [name, age] of Object.entries(ages)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, "");
    const time = 1_700_000_000 - age;
    utimesSync(path, time, time);
  }
  return root;
}

const aged = (names: readonly string[], age: number) =>
  Object.fromEntries(names.map((name) => [name, age]));

test("what was built is current once it is noted", () => {
  const root = folderOf({ ...aged(SOURCES, 10), ...aged(PAGES, 20) });
  noteBuilt(root);
  expect(builtPages(root)).toBe("current");
});

test.each([
  ["none", "without pages", aged(SOURCES, 10)],
  ["none", "with one of them", { ...aged(SOURCES, 10), "dist/taskpane.html": 5 }],
  ["old", "with pages that nobody noted", { ...aged(SOURCES, 10), ...aged(PAGES, 5) }],
  ["current", "after a build", { ...aged(SOURCES, 10), ...aged(PAGES, 20), [STAMP]: 5 }],
  [
    "old",
    "after a change",
    { ...aged(SOURCES, 10), ...aged(PAGES, 5), [STAMP]: 5, "src/a/deep.ts": 1 },
  ],
] as const)("%s %s", (built, _, ages) => {
  expect(builtPages(folderOf(ages))).toBe(built);
});
