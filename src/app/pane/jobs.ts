import { OWN_FAILURE, type Failure } from "../../core/model/failure";
import { isWriting, type Job, type PaneEvent } from "./paneState";
import type { PaneWorld } from "./paneWorld";
import { Cancelled, type Enter } from "../phase";
import type { WorkbookPort } from "../ports";
import type { Store } from "./store";

/** A job on the workbook; resolves to the event that ends it. */
export type Work = (workbook: WorkbookPort, enter: Enter) => Promise<PaneEvent>;

/**
 * Milliseconds of one phase until the pane says that it is waiting. A large file takes seconds too, so only much later does
 * it ask whether a cell is being edited, of which Excel itself says nothing.
 */
const WAITS = [
  [7_000, "slow"],
  [12_000, "stuck"],
] as const;

/** Runs one job at a time and dispatches its progress; a job requested meanwhile is ignored. */
export function createJobs(world: PaneWorld, store: Store, done: () => void) {
  let stopWaiting: readonly (() => void)[] = [];
  const wait = () => {
    for (const stop of stopWaiting) stop();
    stopWaiting = WAITS.map(([after, waiting]) =>
      world.setTimer(after, () => {
        if (store.state().running) store.dispatch({ type: "waited", waiting });
      }),
    );
  };
  const enter: Enter = async (phase) => {
    if (store.state().running?.cancelling) throw new Cancelled();
    store.dispatch({ type: "entered", phase });
    wait();
    await world.yieldToUi();
  };
  return async (job: Job, work: Work): Promise<void> => {
    if (store.state().running) return;
    store.dispatch({ type: "started", job });
    wait();
    try {
      store.dispatch(await world.run((workbook) => work(workbook, enter)));
    } catch (error) {
      const end = endingEvent(error, world);
      store.dispatch(end ?? { type: "failed", failure: ownFailure(job) });
      if (!end) throw error;
    } finally {
      for (const stop of stopWaiting) stop();
      done();
    }
  };
}

/** A bug of our own may have come after the first sheet was written. */
function ownFailure(job: Job): Failure {
  return { ...OWN_FAILURE, progress: isWriting(job) ? { kind: "unknown" } : null };
}

/** Returns the event that ends a failed or cancelled job; null for a bug of our own. */
function endingEvent(error: unknown, { failureOf }: PaneWorld): PaneEvent | null {
  if (error instanceof Cancelled) return { type: "cancelled" };
  const failure = failureOf(error);
  return failure && { type: "failed", failure };
}
