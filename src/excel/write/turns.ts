import { SUMMARY } from "../../core/report/keys";
import { turnName } from "../marks/turn";
import type { Target } from "./target";

/** The turns of one run: nothing is written in its name after another run has begun. */
export interface Turns {
  /** Queues what fails where another run has begun; it comes before all else in a batch. */
  readonly check: () => void;
  /** Queues what leaves this run's next turn; it comes last in a batch. */
  readonly pass: () => void;
}

/** Begins with the turns that the workbook had when it was read: none before the first run. */
export function createTurns(targets: readonly Target[], run: string): Turns {
  const home = targets.find(({ report: { key } }) => key === SUMMARY.key) ?? targets[0];
  let turns = targets.flatMap(({ sheet, own }) =>
    (own?.turns ?? []).map((name) => ({ names: sheet.names, name })),
  );
  let step = 0;
  return {
    check: () => {
      for (const { names, name } of turns) names.getItem(name).load("name");
    },
    pass: () => {
      for (const { names, name } of turns) names.getItem(name).delete();
      if (!home) return;
      const { names } = home.sheet;
      const name = turnName(run, (step += 1));
      names.add(name, '="xlcb"').visible = false;
      turns = [{ names, name }];
    },
  };
}
