import type { HostWorkbook } from "../../../workbench/host/book/workbook";
import { openInExcel } from "../openWorkbook";
import { differences, stateOf, type BookState } from "./bookState";
import type { CoAuthor } from "./coAuthors";
import { copyWorkbook } from "./copyWorkbook";
import type { Use } from "./uses";
import { settled } from "./virtualTime";

/** The state of a workbook's sources once a colleague has acted, and what it comes to by two more presses. */
export interface Outcome {
  readonly sources: BookState;
  readonly end: BookState;
}

/**
 * What a use comes to that meets a colleague's act before one of its round trips, or after the last where it takes fewer; 0
 * is before the use.
 */
export async function outcomeOf(
  use: Use,
  start: HostWorkbook,
  at: number,
  act: CoAuthor,
): Promise<Outcome> {
  const workbook = copyWorkbook(start);
  const ids = start.sheets.filter(({ names }) => names.length === 0).map(({ id }) => id);
  let isDone = false;
  const before = () => {
    if (!isDone) act(workbook);
    isDone = true;
  };
  if (at === 0) before();
  await press(use, workbook, { [at]: { before } });
  before();
  const names = workbook.sheets.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const sources = new Map(Array.from(stateOf(workbook)).filter(([name]) => names.includes(name)));
  await press(use, workbook);
  await press(use, workbook);
  const end = stateOf(workbook);
  workbook.model.free();
  return { sources, end };
}

async function press(use: Use, workbook: HostWorkbook, faults = {}): Promise<void> {
  await openInExcel(workbook, { floor: "1.13", faults });
  await settled(use.run());
}

/** What differs, in words. */
export function breaches(expected: Outcome, found: Outcome): readonly string[] {
  return [
    ...differences(expected.sources, found.sources).map((text) => `A source changed: ${text}`),
    ...differences(expected.end, found.end).map((text) => `After the next runs: ${text}`),
  ];
}
