import { OWN_FAILURE, type Failure } from "../../core/model/failure";
import { isWriting, type Job, type PaneEvent } from "./paneState";
import type { PaneWorld } from "./paneWorld";
import { Cancelled, type Enter } from "../phase";
import type { WorkbookPort } from "../ports";
import type { Store } from "./store";
import { createWaiting } from "./waiting";

/** A job on the workbook; resolves to the event that ends it. */
export type Work = (workbook: WorkbookPort, enter: Enter) => Promise<PaneEvent>;

export type RunJob = (job: Job, work: Work) => Promise<void>;

/** Runs one job at a time and dispatches its progress; a job requested meanwhile is ignored. */
export function createJobs(world: PaneWorld, store: Store, done: () => void): RunJob {
  const waiting = createWaiting(world, store);
  const enter: Enter = async (phase) => {
    if (store.state().running?.cancelling) throw new Cancelled();
    store.dispatch({ type: "entered", phase });
    waiting.start();
    await world.yieldToUi();
  };
  return async (job, work) => {
    if (store.state().running) return;
    store.dispatch({ type: "started", job });
    waiting.start();
    try {
      store.dispatch(await world.run((workbook) => work(workbook, enter)));
    } catch (error) {
      const end = endingEvent(error, world);
      store.dispatch(end ?? { type: "failed", failure: ownFailure(job) });
      if (!end) throw error;
    } finally {
      waiting.stop();
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
