import { failed } from "./failed";
import type { Outcome } from "./outcome";

/** The event that Office passes to a ribbon function; later clicks wait until it is completed. */
export interface RibbonEvent {
  completed(): void;
}

/**
 * Makes ribbon functions that share one lock; a click while another function runs does nothing. How a job ended is
 * reported before the event is completed. The event is always completed, or Office would never run one of our functions
 * again.
 */
export function oneAtATime(report: (outcome: Outcome) => Promise<unknown>) {
  let isBusy = false;
  const run = async (job: () => Promise<Outcome>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await report(await job().catch(failed));
    } finally {
      isBusy = false;
    }
  };
  return (job: () => Promise<Outcome>) =>
    (event: RibbonEvent): void => {
      void run(job).finally(() => {
        event.completed();
      });
    };
}
