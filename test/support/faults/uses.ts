import { describeVi } from "../../../src/app/describeVi";
import type { Pane } from "../../../src/app/pane/pane";
import { sampleFor } from "../../../src/app/sampleFor";
import { summarise } from "../../../src/app/summarise";
import { hasTable } from "../../../src/core/table/findTables";
import { onExcel } from "../../../src/excel/workbook";
import { NOW, paneOnExcel, throwFailure, TODAY } from "./paneOnExcel";

/** What is reported of a use that succeeded: all is written, but for the looks of these sheets. */
export interface Reported {
  readonly unfinishedLooks: readonly string[];
}

export interface Use {
  readonly name: string;
  /** The workbook that it begins on. */
  readonly on: "fresh" | "again";
  /** How many it takes on the faulty workbook; one more is one more place where something may go wrong. */
  readonly roundTrips: number;
  readonly run: () => Promise<Reported>;
  /** Whether the sheets belong to the secretary at once: the next run leaves them as plain as Excel did. */
  readonly leavesLooks?: true;
}

const NOTHING: Reported = { unfinishedLooks: [] };

export const USES: readonly Use[] = [
  { name: "one-click, fresh", on: "fresh", roundTrips: 7, run: oneClick },
  { name: "one-click, again", on: "again", roundTrips: 7, run: oneClick },
  { name: "check", on: "again", roundTrips: 3, run: () => inPane((pane) => pane.check()) },
  { name: "summarise in the pane", on: "again", roundTrips: 10, run: checkThenWrite },
  { name: "freeze", on: "again", roundTrips: 7, run: () => inPane((pane) => pane.freeze()) },
  { name: "kit", on: "fresh", roundTrips: 11, run: kit, leavesLooks: true },
  { name: "template", on: "fresh", roundTrips: 3, run: template },
];

/** What is written is said to be no longer true, as it may be where somebody edits the source meanwhile. */
export class OutOfDate extends Error {}

export async function oneClick(): Promise<Reported> {
  const { written, stale } = await onExcel(hasTable)((port) =>
    summarise(port, { choice: {}, now: NOW, describe: describeVi }),
  );
  if (stale || written.differences.length > 0) throw new OutOfDate();
  return written;
}

async function checkThenWrite(): Promise<Reported> {
  return inPane(async (pane) => {
    await pane.check();
    if (!pane.state().failure) await pane.write();
  });
}

async function template(): Promise<Reported> {
  const sample = sampleFor({}, TODAY);
  await onExcel(hasTable)((port) => port.addSample(sample));
  // That its looks are finished is not reported.
  return { unfinishedLooks: [sample.sheet.name] };
}

/** One of its sheets: the others are added in the same way, one after the other. */
async function kit(): Promise<Reported> {
  const pane = paneOnExcel();
  await pane.makeKit(["targets"]);
  const { news } = pane.state();
  if (news?.kind !== "kitMade") throwFailure(pane);
  // What fails after the news is the check of the whole workbook. That the looks are finished is not reported.
  return { unfinishedLooks: news?.kind === "kitMade" ? news.made : [] };
}

async function inPane(act: (pane: Pane) => Promise<void>): Promise<Reported> {
  const pane = paneOnExcel();
  await act(pane);
  throwFailure(pane);
  const { news, written } = pane.state();
  const isTold = news?.kind === "written" && news.stale;
  if (isTold || (written?.differences.length ?? 0) > 0) throw new OutOfDate();
  return written ?? NOTHING;
}
