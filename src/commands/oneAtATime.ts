/** What Office hands to a ribbon function; until it is completed, later presses wait. */
export interface RibbonEvent {
  completed(): void;
}

/**
 * Makes ribbon functions that share one lock: pressed while another runs, one does nothing. Whatever happens, the event is
 * completed, or Office would never run a function of ours again; a failure is told first.
 */
export function oneAtATime(tell: (error: unknown) => Promise<void>) {
  let isBusy = false;
  const run = async (job: () => Promise<unknown>) => {
    if (isBusy) return;
    isBusy = true;
    try {
      await job().then(() => undefined, tell);
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
