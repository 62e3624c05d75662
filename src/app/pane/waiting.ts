import type { PaneWorld } from "./paneWorld";
import type { Store } from "./store";

/** Milliseconds of one phase after which it is looked why Excel has not answered. */
const LOOKS = [3_000, 7_000, 12_000, 30_000] as const;

/** A large file takes seconds too. */
const SLOW = 7_000;

/** Shows why a phase takes long: Excel says itself whether a cell is being edited, which keeps it from answering. */
export function createWaiting({ setTimer, isCellEdited }: PaneWorld, { state, dispatch }: Store) {
  let timers: readonly (() => void)[] = [];
  const stop = () => {
    for (const clear of timers) clear();
    timers = [];
  };
  const look = async (after: number) => {
    const phase = timers;
    const isEdited = await isCellEdited();
    if (timers !== phase || !state().running) return;
    if (isEdited) dispatch({ type: "waited", waiting: "editing" });
    else dispatch({ type: "waited", waiting: after < SLOW ? null : "slow" });
  };
  return {
    start() {
      stop();
      timers = LOOKS.map((after) => setTimer(after, () => void look(after)));
    },
    stop,
  };
}
