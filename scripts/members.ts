import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { watchMembers } from "./members/watchMembers";

const ROOT = join(__dirname, "..");
/** Their own tests reach all members for their own sake. */
const TESTS_OF_MEMBERS = "/test/workbench/host/";

/**
 * `npm run members [-- PATH…]`: lists the members of Excel's stand-in that no test of the add-in, the command line or the
 * statements about Excel reaches; with paths, only those tests are run.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "members-"));
  const log = join(folder, "reached.txt");
  writeFileSync(log, "");
  process.exitCode = runTests(log, process.argv.slice(2));
  const reached = new Set(readFileSync(log, "utf8").split("\n"));
  rmSync(folder, { recursive: true });
  const members = [...watchMembers(() => undefined)];
  const unreached = members.filter((name) => !reached.has(name));
  for (const name of unreached) console.log(name);
  console.log(`${String(unreached.length)} of ${String(members.length)} members are not reached`);
}

function runTests(log: string, paths: readonly string[]): number {
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const options = [
    ...["--selectProjects", "addin", "workbench", "--maxWorkers=2"],
    ...["--testPathIgnorePatterns", TESTS_OF_MEMBERS],
    ...["--setupFilesAfterEnv", join(ROOT, "scripts/members/recordMembers.ts")],
  ];
  return (
    spawnSync(process.execPath, [jest, ...paths, ...options], {
      cwd: ROOT,
      env: { ...process.env, MEMBERS_LOG: log },
      stdio: ["ignore", "ignore", "inherit"],
    }).status ?? 1
  );
}

main();
