import { changesSince } from "../../core/committee/changes";
import { gather } from "../../core/committee/gather";
import type { Gathering, MemberChange, Received } from "../../core/model/committee";
import type { Describe } from "../../core/model/finding";
import { unwatched, type Enter } from "../phase";
import type { WorkbookPort, Written } from "../ports";
import { committeeSheets } from "./committeeSheets";
import { earlierIn, type Earlier } from "./earlier";

/** What the branches have handed in. */
export interface HandedIn {
  readonly received: readonly Received[];
  /** The branches on a list among the files; null where the open workbook says which there are. */
  readonly listed: readonly string[] | null;
  /** The file to count, by the name of its branch, where somebody chose among several. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The branches of an earlier gathering that somebody dropped, by their `bodyKey`. */
  readonly dropped: readonly string[];
}

export interface CommitteeOptions extends HandedIn {
  /** The local time as printed: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  readonly enter?: Enter;
}

export interface CommitteeWritten {
  readonly gathering: Gathering;
  readonly earlier: Earlier;
  readonly written: Written;
  /** What the branches hand in otherwise than the last time; empty at the first time. */
  readonly changes: readonly MemberChange[];
}

/** Writes the committee's sheets into the open workbook; what was decided there before is kept, and read anew in each attempt. */
export function writeCommittee(
  workbook: WorkbookPort,
  options: CommitteeOptions,
): Promise<CommitteeWritten> {
  return workbook.retry(() => writeOnce(workbook, options));
}

async function writeOnce(
  workbook: WorkbookPort,
  { received, listed, chosen, dropped, now, describe, enter = unwatched }: CommitteeOptions,
): Promise<CommitteeWritten> {
  await enter("read");
  const reading = await workbook.read();
  const earlier = await earlierIn(workbook, reading);
  await enter("judge");
  const expected = listed ?? earlier.expected;
  const gathering = gather(received, { ...earlier, expected, chosen, dropped });
  const { branches } = earlier.earlier;
  const changes = branches.length > 0 ? changesSince(branches, gathering.branches) : null;
  const report = committeeSheets(gathering, reading, { now, expected, changes, describe });
  await enter("write");
  // Frozen figures are those of a branch's summary, which is not written here.
  const written = await workbook.write({ mode: "thaw", report, reading, sources: [] });
  return { gathering, earlier, written, changes: changes ?? [] };
}
