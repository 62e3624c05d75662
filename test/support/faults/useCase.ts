import { excelFailure } from "../../../src/excel/failure";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openInExcel } from "../openWorkbook";
import { differences, only, said, stateOf, type BookState } from "./bookState";
import type { CoAuthor } from "./coAuthors";
import { copyWorkbook } from "./copyWorkbook";
import { marksIn } from "./marksIn";
import { OutOfDate, type Reported, type Use } from "./uses";
import { settled, type Outcome as Settled } from "./virtualTime";

/** What a use came to that met a colleague's act. */
export interface Outcome {
  /** The workbook's sources once the colleague has acted. */
  readonly sources: BookState;
  /** The workbook then, and after further presses: a use that starts over has written once before. */
  readonly done: readonly BookState[];
  /** Whether it was reported as done. */
  readonly isDone: boolean;
  /** What was reported and is not so. */
  readonly untrue: readonly string[];
  /** What the workbook comes to by two more presses. */
  readonly end: BookState;
}

/** A colleague's act before one of the round trips of a use, or after the last where it takes fewer; 0 is before the use. */
export async function outcomeOf(
  use: Use,
  start: HostWorkbook,
  at: number,
  act: CoAuthor,
): Promise<Outcome> {
  const workbook = copyWorkbook(start);
  const ids = start.sheets.filter(({ names }) => names.length === 0).map(({ id }) => id);
  let hasActed = false;
  const before = () => {
    if (!hasActed) act(workbook);
    hasActed = true;
  };
  if (at === 0) before();
  const { reported } = await press(use, workbook, { [at]: { before } });
  before();
  const now = stateOf(workbook);
  const names = workbook.sheets.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const untrue = untrueOf(reported, marksIn(workbook));
  await press(use, workbook);
  const next = stateOf(workbook);
  await press(use, workbook);
  const end = stateOf(workbook);
  workbook.model.free();
  return {
    sources: only(now, (name) => names.includes(name)),
    done: [now, next, end],
    isDone: "value" in reported,
    untrue,
    end,
  };
}

/** How many round trips a use takes that nobody disturbs. */
export async function roundTripsOf(use: Use, start: HostWorkbook): Promise<number> {
  const workbook = copyWorkbook(start);
  const { roundTrips } = await press(use, workbook);
  workbook.model.free();
  return roundTrips;
}

async function press(use: Use, workbook: HostWorkbook, faults = {}) {
  const host = await openInExcel(workbook, { floor: "1.13", faults });
  const reported = await settled(use.run());
  return { reported, roundTrips: host.syncs };
}

function untrueOf(
  reported: Settled<Reported>,
  marks: ReadonlyMap<string, string>,
): readonly string[] {
  const unfinished = Array.from(marks.keys()).filter((name) => marks.get(name) !== "done");
  if ("value" in reported) return unfinished.map((name) => `Reported as done: ${name}`);
  if (reported.error instanceof OutOfDate) return [];
  const failure = excelFailure(reported.error);
  if (!failure) return [`A bug: ${String(reported.error)}`];
  const { progress } = failure;
  if (progress?.kind === "unknown") return ["Nothing is known."];
  const { done = [], partly = [] } = progress ?? {};
  return [
    ...done.filter((name) => marks.get(name) !== "done").map((name) => `Not done: ${name}`),
    ...unfinished.filter((name) => !partly.includes(name)).map((name) => `Not reported: ${name}`),
  ];
}

/** What differs, in words; `isPlain` where a sheet may look plainer than expected, as long as it says the same. */
export function breaches(expected: Outcome, found: Outcome, isPlain = false): readonly string[] {
  const trimmed = isPlain ? said : (state: BookState) => state;
  return [
    ...found.untrue,
    ...differences(expected.sources, found.sources).map((text) => `A source changed: ${text}`),
    ...untrueSuccess(expected, found).map((text) => `Reported as done: ${text}`),
    ...differences(trimmed(expected.end), trimmed(found.end)).map(
      (text) => `After the next runs: ${text}`,
    ),
  ];
}

function untrueSuccess(expected: Outcome, found: Outcome): readonly string[] {
  const [now] = found.done;
  if (!found.isDone || !now) return [];
  const all = expected.done.map((state) => differences(said(state), said(now)));
  return all.reduce((least, each) => (each.length < least.length ? each : least));
}
