import type { Progress } from "../../core/model/failure";
import type { Reading } from "../ports";

/** Names of our sheets that an earlier run left half written, and that this build may complete. */
export function interruptedSheets({ own }: Reading): readonly string[] {
  return own.flatMap(({ name, mark }) => (mark?.isUnfinished && !mark.isNewer ? [name] : []));
}

/** The same list after a run that failed. */
export function stillInterrupted(
  before: readonly string[],
  progress: Progress | null,
): readonly string[] {
  if (progress?.kind !== "known") return before;
  const { done, partly } = progress;
  const untouched = before.filter((name) => !done.includes(name) && !partly.includes(name));
  return [...partly, ...untouched];
}

/** Whether another run has something to complete: a sheet is half written, or may be. */
export function leavesWork(progress: Progress | null): boolean {
  return progress?.kind === "unknown" || (progress?.partly ?? []).length > 0;
}
