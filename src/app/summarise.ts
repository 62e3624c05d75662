import type { Choice } from "../core/model/choice";
import type { Describe } from "../core/model/finding";
import type { Checked } from "./check";
import { loadReport } from "./loadReport";
import { loadReview } from "./loadReview";
import { unwatched, type Enter } from "./phase";
import type { WorkbookPort, Written } from "./ports";

export interface SummariseOptions {
  /** What a person decided for this run; it stands above what the workbook keeps. */
  readonly choice: Choice;
  /** The local time as it is printed: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  /** Values instead of formulas, for the file that goes up. */
  readonly freeze?: boolean;
  readonly enter?: Enter;
}

export interface Summary extends Checked {
  readonly written: Written;
  /** True when somebody was typing in the source while we wrote, twice: the sheets may be a moment old. */
  readonly stale: boolean;
}

/**
 * The whole job in one go: read, check, tally, write, show. A source edited meanwhile makes it start over, once.
 */
export async function summarise(
  workbook: WorkbookPort,
  options: SummariseOptions,
): Promise<Summary> {
  const first = await summariseOnce(workbook, options);
  const last = first.written.sourceChanged ? await summariseOnce(workbook, options) : first;
  await options.enter?.("show");
  const show = last.written.sheets.find(({ key }) => key === last.show);
  if (show) await workbook.show(show.id);
  const { reading, review: result, plan, written } = last;
  return { reading, review: result, plan, written, stale: written.sourceChanged };
}

async function summariseOnce(
  workbook: WorkbookPort,
  { choice, now, describe, freeze = false, enter = unwatched }: SummariseOptions,
) {
  await enter("read");
  const judgement = loadReview();
  const reportParts = loadReport();
  const reading = await workbook.read();
  await enter("judge");
  const { review } = await judgement;
  const result = review(reading.snapshot, { ...reading.choice, ...choice });
  const { buildReport, fixedFindings, keptFindings, plannedSheets } = await reportParts;
  const report = buildReport(result, {
    snapshot: reading.snapshot,
    now,
    describe,
    frozen: freeze,
    standing: reading.own.map(({ key }) => key),
    fixed: fixedFindings(reading.toldBefore, result, describe),
  });
  const sources = result.branches.map(({ table: { sheetId, range } }) => ({ sheetId, range }));
  await enter("write");
  const told = keptFindings(result, describe);
  const written = await workbook.write({ report, reading, sources, told });
  const plan = plannedSheets(result);
  return { reading, review: result, plan, written, show: report.show };
}
