import type { FailureKind, Progress } from "../core/model/failure";
import { failureOf, type ExcelFailure } from "./failure";

/** Milliseconds before the second and the third try. */
const PAUSES = [500, 2_000];

/** Excel was busy, or a sheet went away between two round trips: the next attempt sees the workbook as it is then. */
const PASSING: readonly FailureKind[] = ["busy", "moved", "overtaken"];

/**
 * Attempts something again, twice at most, after a failure that passes by itself; the attempt has to read anew. Rejects
 * with the last failure and what was written by all attempts, and before them by a run that wrote the sheets `done`.
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  done: readonly string[] = [],
): Promise<T> {
  let progress: Progress | null = done.length > 0 ? { kind: "known", done, partly: [] } : null;
  const fail = (error: unknown): ExcelFailure => {
    const failure = failureOf(error);
    progress = together(progress, failure.progress);
    return progress ? failure.after(progress) : failure;
  };
  for (const pause of PAUSES)
    try {
      return await attempt();
    } catch (error) {
      const failure = fail(error);
      if (!PASSING.includes(failure.kind)) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return attempt().catch((error: unknown) => {
    throw fail(error);
  });
}

/** What two attempts have written, one after the other: of a sheet that both began, the later one decides. */
function together(before: Progress | null, after: Progress | null): Progress | null {
  if (before?.kind !== "known" || after?.kind !== "known") return unknownOf(before, after);
  const begun = [...after.done, ...after.partly];
  const left = (names: readonly string[]) => names.filter((name) => !begun.includes(name));
  return {
    kind: "known",
    done: [...left(before.done), ...after.done],
    partly: [...left(before.partly), ...after.partly],
  };
}

/** Of two of which one at least is not known; an attempt that wrote nothing changes nothing. */
function unknownOf(before: Progress | null, after: Progress | null): Progress | null {
  if (before && after) return { kind: "unknown" };
  return before ?? after;
}
