import { readFile } from "node:fs/promises";
import { applyEdits } from "../src/app/applyEdits";
import { check } from "../src/app/check";
import { describeVi } from "../src/app/describeVi";
import { makeKit } from "../src/app/kit/makeKit";
import { unwatched } from "../src/app/phase";
import type { WorkbookPort } from "../src/app/ports";
import { summarise } from "../src/app/summarise";
import { writeDocuments } from "../src/app/writeDocuments";
import { sourceEdits } from "../src/core/edits/sourceEdits";
import { KIT_PARTS } from "../src/core/model/kitPart";
import { hasTable } from "../src/core/table/findTables";
import { onExcel } from "../src/excel/workbook";
import { fullBranch } from "../test/support/branchWorkbook";
import { openInExcel, startStandIn } from "../test/support/openWorkbook";
import type { HostWorkbook } from "../workbench/host/book/workbook";
import { openWorkbook } from "../workbench/xlsx/read/openWorkbook";
import { count, kilobytes, type Row, type Rows } from "./row";

const OPTIONS = { choice: {}, now: "15/12/2025 14:05", describe: describeVi };
const SIZES = [100, 20_000];

type Job = (port: WorkbookPort) => Promise<unknown>;

/** What Excel is asked for: the genuine client makes these requests, whoever answers them. */
export async function* useCaseRows(): Rows {
  await startStandIn();
  const meeting = await sample("meeting-2023.xlsx");
  yield* rowsOf("demo's branch: check", meeting, checked);
  yield* rowsOf("demo's branch: summarise", meeting, summarised);
  yield* rowsOf("demo's branch: summarise again", meeting, summarised);
  yield* rowsOf("demo's branch: documents as sheets", meeting, documented);
  yield* rowsOf("demo's branch: sheets to fill in", meeting, kitMade);
  yield* rowsOf("messy sample: correct every spelling", await sample("messy-2023.xlsx"), corrected);
  for (const members of SIZES) {
    const branch = fullBranch(members);
    yield* rowsOf(`${count(members)} members, 24 columns: check`, branch, checked);
    yield* rowsOf(`${count(members)} members, 24 columns: summarise`, branch, summarised);
  }
}

async function sample(name: string): Promise<HostWorkbook> {
  const opened = await openWorkbook(await readFile(`samples/${name}`));
  if ("failure" in opened) throw new Error(opened.failure.kind);
  return opened.workbook;
}

async function* rowsOf(what: string, workbook: HostWorkbook, job: Job): Rows {
  const host = await openInExcel(workbook);
  await onExcel(hasTable)(job);
  const objects = host.log.reduce((sum, sync) => sum + sync.objects, 0);
  const exchanged = `${kilobytes(host.requestBytes)} sent, ${kilobytes(host.responseBytes)} received`;
  yield {
    what,
    measured: count(host.syncs),
    against: `round trips; ${count(objects)} objects, ${exchanged}`,
  } satisfies Row;
}

function checked(port: WorkbookPort): Promise<unknown> {
  return check(port, {});
}

function summarised(port: WorkbookPort): Promise<unknown> {
  return summarise(port, OPTIONS);
}

function documented(port: WorkbookPort): Promise<unknown> {
  return writeDocuments(port, OPTIONS);
}

function kitMade(port: WorkbookPort): Promise<unknown> {
  return makeKit(port, { parts: KIT_PARTS, choice: {}, year: 2025, filled: () => undefined });
}

/** A check and then, as when the button is pressed, another one with the edits. */
async function corrected(port: WorkbookPort): Promise<unknown> {
  const { reading, review } = await check(port, {});
  return applyEdits(port, {
    edits: sourceEdits(review.normalisations, reading.snapshot, {}),
    mustBeProposed: true,
    choice: {},
    enter: unwatched,
    remember: () => undefined,
  });
}
