import type { Earlier } from "./earlier";
import { gathered, NOTHING_GATHERED, withFiles, type GatherState } from "./gatherState";
import { readChosen, type ChosenFile, type NamedFile, type ReadFile } from "./readChosen";

/** The workbooks of a committee's branches as they are read in the pane, and what they come to. */
export interface Gatherer {
  readonly state: () => GatherState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads files one after the other, beside those read before. Ignored while others are being read. */
  readonly add: (files: readonly ChosenFile[]) => Promise<void>;
  /** Ends the reading after the file that is being read. */
  readonly stop: () => void;
  /** Counts this file for a branch that is in several. */
  readonly choose: (branch: string, file: string) => void;
  /** Drops a branch of an earlier gathering from the result, or takes it back, by its `bodyKey`. */
  readonly drop: (branch: string, isDropped: boolean) => void;
}

/** What the gatherer needs from its environment. */
export interface GatherWorld {
  /** Lets the browser draw between two files. */
  readonly yieldToUi: () => Promise<void>;
  /** What the open workbook says of a gathering before this one; null where it cannot be read now. */
  readonly earlier: () => Promise<Earlier | null>;
}

export function createGatherer(world: GatherWorld): Gatherer {
  let state = NOTHING_GATHERED;
  const listeners = new Set<() => void>();
  const change = (changed: Partial<GatherState>) => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };
  const isStopping = () => state.reading?.stopping === true;
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async add(chosen) {
      if (state.reading || chosen.length === 0) return;
      const of = chosen.length;
      const added: ReadFile[] = [];
      change({ reading: { done: 0, of, stopping: false } });
      const earlier = (await world.earlier()) ?? state.earlier;
      for (const named of apart(chosen)) {
        if (isStopping()) break;
        change({ reading: { done: added.length, of, stopping: false } });
        await world.yieldToUi();
        added.push(await readChosen(named));
      }
      const stopped = added.length < of ? { done: added.length, of } : null;
      const files = withFiles(state.files, added);
      change(gathered({ ...state, files, earlier, reading: null, stopped }));
    },
    stop() {
      if (state.reading) change({ reading: { ...state.reading, stopping: true } });
    },
    choose(body, file) {
      change(gathered({ ...state, chosen: { ...state.chosen, [body]: file } }));
    },
    drop(branch, isDropped) {
      const others = state.dropped.filter((each) => each !== branch);
      change(gathered({ ...state, dropped: isDropped ? [...others, branch] : others }));
    },
  };
}

/** Files of two folders may have the same name. */
function apart(files: readonly ChosenFile[]): readonly NamedFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const name = file.name.normalize("NFC");
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} (${String(count)})`, file };
  });
}
