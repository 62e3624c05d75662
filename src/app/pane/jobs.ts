import { OWN_FAILURE, type Job, type PaneEvent } from "./paneState";
import type { PaneWorld } from "./paneWorld";
import { Cancelled, type Enter } from "../phase";
import type { WorkbookPort } from "../ports";
import type { Store } from "./store";

/** A job on the workbook; what it gives is the event that ends it. */
export type Work = (workbook: WorkbookPort, enter: Enter) => Promise<PaneEvent>;

/** A cell in edit makes Excel wait without a word; after this many milliseconds we say so. */
const PATIENCE = 1_500;

/** Runs one job at a time and tells the store how it goes; a job asked for meanwhile is ignored. */
export function createJobs(world: PaneWorld, store: Store, done: () => void) {
  const enter: Enter = async (phase) => {
    // What is written stands: from then on there is nothing left to give up.
    if (phase !== "show" && store.state().running?.cancelling) throw new Cancelled();
    store.dispatch({ type: "entered", phase });
    await world.breathe();
  };
  return async (job: Job, work: Work): Promise<void> => {
    if (store.state().running) return;
    store.dispatch({ type: "started", job });
    const stopWaiting = world.later(PATIENCE, () => {
      if (store.state().running) store.dispatch({ type: "waited" });
    });
    try {
      store.dispatch(await world.run((workbook) => work(workbook, enter)));
    } catch (error) {
      const end = endOf(error, world);
      store.dispatch(end ?? { type: "failed", failure: OWN_FAILURE });
      if (!end) throw error;
    } finally {
      stopWaiting();
      done();
    }
  };
}

/** Null where the error is our own. */
function endOf(error: unknown, { failureOf }: PaneWorld): PaneEvent | null {
  if (error instanceof Cancelled) return { type: "cancelled" };
  const failure = failureOf(error);
  return failure && { type: "failed", failure };
}
