import type { BranchResult, GatheredBranch, HandIn } from "../model/committee";
import { personKey } from "../text/personKey";
import { branchKey } from "./branchKey";

/** A branch with what makes it the same branch in another file. */
export interface KeyedBranch {
  readonly branch: GatheredBranch;
  readonly key: string;
  readonly modified: number;
}

/**
 * Returns the branches in all files, each under the name that the list of branches has for it, else its own, else the name
 * of its file. A branch that names no committee belongs to `committee`, the only one that others name.
 */
export function titledBranches(
  files: readonly HandIn[],
  expected: readonly string[],
  committee: string | null,
): readonly KeyedBranch[] {
  const onList = new Map(expected.map((name) => [branchKey(name), name]));
  return files.flatMap(({ file, modified, branches }) =>
    branches.map((result, at): KeyedBranch => {
      const key = keyOf(result.name, file, at, onList);
      const title = onList.get(key) ?? result.name ?? stem(file);
      const superior = result.committee ?? committee;
      const own = { committee: superior, title, file, decision: null, isKept: false };
      return {
        branch: { ...result, ...own },
        key: `${personKey(superior ?? "")}|${key}`,
        modified,
      };
    }),
  );
}

/** A branch without a name is the one on the list that its file is named after; else nobody knows which it is. */
function keyOf(
  name: string | null,
  file: string,
  at: number,
  onList: ReadonlyMap<string, string>,
): string {
  if (name !== null) return branchKey(name);
  const byFile = branchKey(stem(file));
  return onList.has(byFile) ? byFile : `${file}|${String(at)}`;
}

/** Returns the committee that all branches name which name one; null for none or several. */
export function onlyCommittee(branches: readonly Pick<BranchResult, "committee">[]): string | null {
  const named = branches.flatMap(({ committee }) => committee ?? []);
  const [first] = [...named].sort();
  if (first === undefined) return null;
  return named.every((name) => personKey(name) === personKey(first)) ? first : null;
}

/** Returns the branches of which those that name no committee belong to `committee`. */
export function belongingTo(
  committee: string | null,
  branches: readonly GatheredBranch[],
): readonly GatheredBranch[] {
  return branches.map((branch) => ({ ...branch, committee: branch.committee ?? committee }));
}

function stem(file: string): string {
  return file.slice(file.search(/[^/\\]*$/u)).replace(/\.\w+$/u, "");
}
