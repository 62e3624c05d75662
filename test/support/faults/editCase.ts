import type { Pane } from "../../../src/app/pane/pane";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import type { FaultPlan } from "../../../workbench/host/faults";
import { openInExcel } from "../openWorkbook";
import { stateOf, type BookState } from "./bookState";
import type { CoAuthor } from "./coAuthors";
import { copyWorkbook } from "./copyWorkbook";
import { faultyWorkbook } from "./fixStage";
import { VERY_LATE } from "./kinds";
import { paneOnExcel, throwFailure } from "./paneOnExcel";
import { undoAll, type Situation } from "./situations";
import { settled } from "./virtualTime";

const NOTHING: CoAuthor = () => undefined;

/** A press before it is made. */
interface Prepared {
  readonly workbook: HostWorkbook;
  readonly pane: Pane;
}

async function prepared({ prepare }: Situation): Promise<Prepared> {
  const workbook = copyWorkbook(faultyWorkbook());
  const pane = paneOnExcel();
  await openInExcel(workbook, { floor: "1.13" });
  await done(prepare(pane));
  return { workbook, pane };
}

async function done(work: Promise<void>): Promise<void> {
  const outcome = await settled(work);
  if ("error" in outcome) throw outcome.error;
}

/** The workbook where the press came to nothing, and where all of it was done; then a co-author acted. */
interface Ends {
  readonly none: BookState;
  readonly all: BookState;
  /** Cells that the press changes. */
  readonly cells: number;
  readonly roundTrips: number;
}

export async function endsOf(situation: Situation, act: CoAuthor = NOTHING): Promise<Ends> {
  const before = await prepared(situation);
  const untouched = stateOf(before.workbook);
  act(before.workbook);
  const none = stateOf(before.workbook);
  const { workbook, pane } = await prepared(situation);
  const host = await openInExcel(workbook, { floor: "1.13" });
  await done(situation.act(pane));
  throwFailure(pane);
  const roundTrips = host.syncs;
  const cells = differing(untouched, stateOf(workbook)).length;
  act(workbook);
  const all = stateOf(workbook);
  before.workbook.model.free();
  workbook.model.free();
  return { none, all, cells, roundTrips };
}

/** The names of everything that differs between two states. */
function differing(one: BookState, other: BookState): readonly string[] {
  return Array.from(one).flatMap(([name, sheet]) =>
    Array.from(new Set([...sheet.keys(), ...(other.get(name)?.keys() ?? [])]))
      .filter((key) => sheet.get(key) !== other.get(name)?.get(key))
      .map((key) => `${name}!${key}`),
  );
}

/** What was wrong with a press that met a co-author's act before one of its round trips. */
export async function coAuthorBreaches(
  situation: Situation,
  ends: Ends,
  at: number,
  act: CoAuthor,
): Promise<readonly string[]> {
  const { workbook, pane } = await prepared(situation);
  await openInExcel(workbook, { floor: "1.13", faults: { [at]: { before: act } } });
  await done(situation.act(pane));
  const now = stateOf(workbook);
  workbook.model.free();
  return [...strange(ends, now), ...untrue(ends, now, pane)];
}

/** What was wrong with a press that met a fault, and with a press after it. */
export async function faultBreaches(
  situation: Situation,
  ends: Ends,
  faults: () => FaultPlan,
): Promise<readonly string[]> {
  const { workbook, pane } = await prepared(situation);
  await openInExcel(workbook, { floor: "1.13", faults: faults() });
  await done(situation.act(pane));
  const breaches = [...strange(ends, stateOf(workbook)), ...untrue(ends, stateOf(workbook), pane)];
  await jest.advanceTimersByTimeAsync(VERY_LATE / 10);
  breaches.push(...strange(ends, stateOf(workbook)));
  await jest.advanceTimersByTimeAsync(VERY_LATE);
  breaches.push(...strange(ends, stateOf(workbook)));
  await openInExcel(workbook, { floor: "1.13" });
  await done(again(situation, pane));
  breaches.push(...unlike(ends.all, stateOf(workbook), "After another press"));
  if (!situation.isUndo) {
    await done(undoAll(pane));
    breaches.push(...unlike(ends.none, stateOf(workbook), "After taking it back"));
  }
  workbook.model.free();
  return breaches;
}

async function again({ act, isUndo }: Situation, pane: Pane): Promise<void> {
  await pane.check();
  throwFailure(pane);
  if (isUndo) return undoAll(pane);
  await act(pane);
  throwFailure(pane);
}

/** Every cell is as where nothing was done, or as where all was. */
function strange({ none, all }: Ends, now: BookState): readonly string[] {
  const found = new Set(differing(none, now));
  return differing(all, now)
    .filter((key) => found.has(key))
    .map((key) => `Neither left nor fixed: ${key}`);
}

function unlike(expected: BookState, now: BookState, when: string): readonly string[] {
  return differing(expected, now).map((key) => `${when} it is not as it should be: ${key}`);
}

/** Compares what the pane says with the workbook. */
function untrue({ none, all, cells }: Ends, now: BookState, pane: Pane): readonly string[] {
  const { news, failure, running } = pane.state();
  if (running) return ["The pane still runs."];
  const could = differing(none, all);
  const left = new Set(differing(all, now));
  const made = could.filter((key) => !left.has(key)).length;
  if (news?.kind !== "fixed" && news?.kind !== "undone")
    return failure && made === 0 ? [] : [`Nothing is said of ${String(made)} cells.`];
  const { count, refused, open } = news;
  // What a co-author then overwrote was made all the same.
  const hidden = cells - could.length;
  const said = `${String(count)} made, ${String(refused.length)} refused, ${String(open)} open of ${String(cells)}`;
  const isTrue = count <= made + hidden && count + open >= made;
  const isWhole = failure !== null || count + refused.length + open === cells;
  return isTrue && isWhole ? [] : [`The pane says ${said}, but ${String(made)} are made.`];
}
