import type { CommitteeFinding, GatheredBranch } from "../model/committee";
import { branchKey } from "./branchKey";

/** Returns the names on the list that nobody has handed in for; none where there is no list. It may list base organisations. */
export function missingFrom(
  expected: readonly string[] | null,
  branches: readonly GatheredBranch[],
): readonly string[] {
  const handedIn = new Set(branches.flatMap(keysOf));
  return (expected ?? []).filter((name) => !handedIn.has(branchKey(name)));
}

/** Reports branches that are not on the list, whose name may be written in another way there. */
export function checkList(
  expected: readonly string[] | null,
  branches: readonly GatheredBranch[],
): readonly CommitteeFinding[] {
  if (!expected) return [];
  const listed = listReader(expected);
  return branches
    .filter((branch) => !listed(branch))
    .map(({ title, file }) => ({
      code: "branch-not-on-list",
      severity: "warning",
      branch: title,
      file,
    }));
}

/** Returns a test whether a branch, or the base organisation that it belongs to, is on the list. */
export function listReader(expected: readonly string[]): (branch: GatheredBranch) => boolean {
  const listed = new Set(expected.map(branchKey));
  return (branch) => keysOf(branch).some((key) => listed.has(key));
}

function keysOf({ title, committee }: GatheredBranch): readonly string[] {
  return [title, committee ?? ""].map(branchKey).filter((key) => key !== "");
}
