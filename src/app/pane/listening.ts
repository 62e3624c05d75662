import type { SheetChange, WatchWorkbook } from "../ports";

/** Hears of changes from the day it is asked to; where Excel would not have it then, it tries again when resumed. */
export interface Listening {
  readonly start: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => void;
}

export function createListening(
  watch: WatchWorkbook,
  seen: (change: SheetChange) => void,
): Listening {
  let wanted = false;
  let end: (() => void) | null = null;
  const listen = async () => {
    if (wanted && !end) end = await watch(seen).catch(() => null);
  };
  return {
    start: () => {
      wanted = true;
      return listen();
    },
    resume: listen,
    stop: () => {
      wanted = false;
      end?.();
      end = null;
    },
  };
}
