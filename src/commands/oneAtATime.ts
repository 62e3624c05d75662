/** The event that Office passes to a ribbon function; later clicks wait until it is completed. */
export interface RibbonEvent {
  completed(): void;
}

/**
 * Makes ribbon functions that share one lock; a click while another function runs does nothing. A failure is shown before
 * the event is completed. The event is always completed, or Office would never run one of our functions again.
 */
export function oneAtATime(showFailure: (error: unknown) => Promise<void>) {
  let isBusy = false;
  const run = async (job: () => Promise<unknown>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await job().then(() => undefined, showFailure);
    } finally {
      isBusy = false;
    }
  };
  return (job: () => Promise<unknown>) =>
    (event: RibbonEvent): void => {
      void run(job).finally(() => {
        event.completed();
      });
    };
}
