import type { CommitteeFinding, GatheredBranch } from "../model/committee";
import { branchKey } from "./branchKey";

/** Returns the names on the list of branches that no branch has; none where there is no list. */
export function missingFrom(
  expected: readonly string[] | null,
  branches: readonly GatheredBranch[],
): readonly string[] {
  const handedIn = new Set(branches.map(({ title }) => branchKey(title)));
  return (expected ?? []).filter((name) => !handedIn.has(branchKey(name)));
}

/** Reports branches that are not on the list, whose name may be written in another way there. */
export function checkList(
  expected: readonly string[] | null,
  branches: readonly GatheredBranch[],
): readonly CommitteeFinding[] {
  if (!expected) return [];
  const listed = new Set(expected.map(branchKey));
  return branches
    .filter(({ title }) => !listed.has(branchKey(title)))
    .map(({ title, file }) => ({
      code: "branch-not-on-list",
      severity: "warning",
      branch: title,
      file,
    }));
}
