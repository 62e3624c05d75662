import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const ROOT = join(__dirname, "..");
const HOST = "workbench/host";
/** Their own tests reach all members for their own sake. */
const TESTS_OF_MEMBERS = "/test/workbench/host/";

/** What jest found in a file: where its functions are, and how often each was called. */
interface FileCoverage {
  readonly fnMap: Readonly<Record<string, { readonly loc: { readonly start: { line: number } } }>>;
  readonly f: Readonly<Record<string, number>>;
}

/**
 * `npm run members`: lists the functions of Excel's stand-in that no test of the add-in, the page, the command line or the
 * statements about Excel calls.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "members-"));
  const status = runTests(folder);
  const found = JSON.parse(readFileSync(join(folder, "coverage-final.json"), "utf8")) as Readonly<
    Record<string, FileCoverage>
  >;
  rmSync(folder, { recursive: true });
  const unreached = Object.entries(found).flatMap(([path, file]) => linesNotReached(path, file));
  for (const line of unreached) console.log(line);
  console.log(`${String(unreached.length)} functions of ${HOST} are not reached`);
  process.exitCode = status;
}

function runTests(folder: string): number {
  const options = [
    ...["--selectProjects", "addin", "workbench", "--maxWorkers=2"],
    ...["--testPathIgnorePatterns", TESTS_OF_MEMBERS, "--coverage", "--coverageProvider=v8"],
    ...["--collectCoverageFrom", `${HOST}/**/*.ts`, "--coverageReporters=json"],
    ...["--coverageDirectory", folder],
  ];
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  return (
    spawnSync(process.execPath, [jest, ...options], {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    }).status ?? 1
  );
}

/** `path:line  the line`, as an editor opens it. */
function linesNotReached(path: string, { fnMap, f }: FileCoverage): readonly string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return Object.entries(fnMap)
    .filter(([id]) => f[id] === 0)
    .map(([, { loc }]) => loc.start.line)
    .map((line) => `${relative(ROOT, path)}:${String(line)}  ${(lines[line - 1] ?? "").trim()}`);
}

main();
