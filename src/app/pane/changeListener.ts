import type { SheetChange, WatchWorkbook } from "../ports";

/** Listens for changes from `start` to `stop`; where Excel refused the handler, `resume` tries again. */
export interface ChangeListener {
  readonly start: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => void;
}

export function createChangeListener(
  watch: WatchWorkbook,
  onChange: (change: SheetChange) => void,
): ChangeListener {
  let wanted = false;
  let end: (() => void) | null = null;
  const listen = async () => {
    if (wanted && !end) end = await watch(onChange).catch(() => null);
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
