import type { Choice } from "../core/model/choice";
import type { Describe } from "../core/model/finding";
import { check, type Checked } from "./check";
import { loadReport } from "./chunks";
import { unwatched, type Enter } from "./phase";
import type { WorkbookPort, Written } from "./ports";

export interface SummariseOptions {
  /** Overrides the choice saved in the workbook. */
  readonly choice: Choice;
  /** The local time as printed: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  /** Values instead of formulas, for the file submitted to the committee. */
  readonly freeze?: boolean;
  readonly enter?: Enter;
}

export interface Summary extends Checked {
  readonly written: Written;
  /** True where the source was edited during both attempts to write, so that the sheets may be out of date. */
  readonly stale: boolean;
}

/** Reads, checks, tallies, writes and shows the result; starts over once if the source was edited meanwhile. */
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
    resolved: resolvedFindings(reading.previousFindings, review, describe),
  });
  const sources = review.branches.map(({ table: { sheetId, range } }) => ({ sheetId, range }));
  await enter("write");
  const findings = storedFindings(review, describe);
  const written = await workbook.write({ report, reading, sources, findings });
  return { ...checked, written, show: report.show };
}
