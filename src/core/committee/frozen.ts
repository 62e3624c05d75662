import type { CommitteeFinding, GatheredBranch } from "../model/committee";

/** Reports branches whose figures were fixed but are no longer those of their own table. */
export function checkFrozen(branches: readonly GatheredBranch[]): readonly CommitteeFinding[] {
  return branches.flatMap(({ title, file, frozen }): CommitteeFinding[] => {
    if (!frozen || frozen.isUnchanged) return [];
    const { time } = frozen;
    return [{ code: "changed-after-frozen", severity: "warning", branch: title, file, time }];
  });
}
