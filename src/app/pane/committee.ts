import type { HandedIn } from "../gather/writeCommittee";
import type { WorkbookPort } from "../ports";
import type { RunJob, Work } from "./jobs";
import type { Screen } from "./paneState";
import type { PaneWorld } from "./paneWorld";
import type { Store } from "./store";

/** The actions of the screen of a committee. */
export interface CommitteeActions {
  readonly chooseScreen: (screen: Screen) => void;
  /** Reads something of the workbook beside whatever runs; null where that fails. */
  readonly look: <T>(read: (workbook: WorkbookPort) => Promise<T>) => Promise<T | null>;
  /** Writes the committee's sheets from what its branches have handed in. */
  readonly writeCommittee: (handedIn: HandedIn) => Promise<void>;
}

export function committeeActions(
  world: PaneWorld,
  { dispatch }: Store,
  runJob: RunJob,
): CommitteeActions {
  return {
    chooseScreen(screen) {
      dispatch({ type: "screenChosen", screen });
    },
    look: (read) => world.run(read).catch(() => null),
    writeCommittee: (handedIn) => runJob("committee", committeeWork(world, handedIn)),
  };
}

function committeeWork(world: PaneWorld, handedIn: HandedIn): Work {
  return async (workbook, enter) => {
    const { writeCommittee } = await import(
      /* webpackChunkName: "committee" */ "../gather/writeCommittee"
    );
    const describe = await world.loadDescribe();
    const options = { ...handedIn, now: world.now(), describe, enter };
    return { type: "committeeWritten", committee: await writeCommittee(workbook, options) };
  };
}
