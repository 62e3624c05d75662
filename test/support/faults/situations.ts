import type { Pane } from "../../../src/app/pane/pane";
import { latestFix } from "../../../src/app/pane/fixes";
import type { FindingCode } from "../../../src/core/model/findingData";
import { throwFailure } from "./paneOnExcel";

/** A press in the pane that edits the source, and what is to be done before. */
export interface Situation {
  readonly name: string;
  /** How many round trips it takes; one more is one more place where something may go wrong. */
  readonly roundTrips: number;
  readonly prepare: (pane: Pane) => Promise<void>;
  readonly act: (pane: Pane) => Promise<void>;
  /** Whether the press takes something back. */
  readonly isUndo: boolean;
}

/** Every kind of finding that has a fix; a new kind needs a row here and a fault in the faulty workbook. */
export const FIXED_CODES: readonly FindingCode[] = [
  "score-sum-mismatch",
  "totals-mismatch",
  "unknown-level",
];

type Press = (pane: Pane) => Promise<void>;

const fixOf =
  (isWanted: (code: FindingCode) => boolean): Press =>
  (pane) =>
    pane.fix((pane.state().review?.findings ?? []).filter(({ code }) => isWanted(code)));

const PRESSES: Readonly<Record<string, Press>> = {
  everything: fixOf(() => true),
  normalise: (pane) => pane.normalise(),
  ...Object.fromEntries(FIXED_CODES.map((code) => [code, fixOf((each) => each === code)])),
};

const check = async (pane: Pane) => {
  await pane.check();
  throwFailure(pane);
};

/** Takes back all that is on record and can be taken back. */
export async function undoAll(pane: Pane): Promise<void> {
  for (let fix = latestFix(pane.state()); fix; fix = latestFix(pane.state())) {
    await pane.undo();
    throwFailure(pane);
    if (latestFix(pane.state())?.edits.length === fix.edits.length) return;
  }
}

export const SITUATIONS: readonly Situation[] = Object.entries(PRESSES).flatMap(([name, act]) => [
  { name: `fix ${name}`, roundTrips: 8, prepare: check, act, isUndo: false },
  {
    name: `undo ${name}`,
    roundTrips: 8,
    prepare: async (pane: Pane) => {
      await check(pane);
      await act(pane);
      throwFailure(pane);
    },
    act: (pane: Pane) => pane.undo(),
    isUndo: true,
  },
]);
