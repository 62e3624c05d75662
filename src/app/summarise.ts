import type { Choice } from "../core/model/choice";
import type { Describe } from "../core/model/finding";
import { check, type Checked } from "./check";
import { loadReport } from "./chunks";
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

/** The whole job in one go: read, check, tally, write, show. A source edited meanwhile makes it start over, once. */
export async function summarise(
  workbook: WorkbookPort,
  options: SummariseOptions,
): Promise<Summary> {
  const first = await summariseOnce(workbook, options);
  const last = first.written.sourceChanged ? await summariseOnce(workbook, options) : first;
  await options.enter?.("show");
  const show = last.written.sheets.find(({ key }) => key === last.show);
  if (show) await workbook.show(show.id);
  const { reading, review, plan, written } = last;
  return { reading, review, plan, written, stale: written.sourceChanged };
}

async function summariseOnce(
  workbook: WorkbookPort,
  { choice, now, describe, freeze = false, enter = unwatched }: SummariseOptions,
) {
  const checked = await check(workbook, choice, enter);
  const { reading, review } = checked;
  const { buildReport, resolvedFindings, storedFindings } = await loadReport();
  const report = buildReport(review, {
    snapshot: reading.snapshot,
    now,
    describe,
    frozen: freeze,
    existingKeys: reading.own.map(({ key }) => key),
    resolved: resolvedFindings(reading.toldBefore, review, describe),
  });
  const sources = review.branches.map(({ table: { sheetId, range } }) => ({ sheetId, range }));
  await enter("write");
  const told = storedFindings(review, describe);
  const written = await workbook.write({ report, reading, sources, told });
  return { ...checked, written, show: report.show };
}
