import type { Writing, Written } from "../../app/ports";
import { failureOf } from "../failure";
import { nextRun, randomTail } from "../marks/run";
import { createSheets } from "./createSheets";
import { fillSheets } from "./fillSheets";
import { finishLooks } from "./finishLook";
import { refuseObstacles } from "./obstacles";
import { lookBack } from "./progress";
import { readBack } from "./readBack";

/**
 * Writes the report in four round trips: missing sheets are created and all are marked as being written; they are filled,
 * and marked as done by the last action on each; what they compute is read back; what Excel refuses at times comes last.
 * Rejects with an `ExcelFailure` that says which sheets were written and which only in part. Each step takes the turn that
 * the one before it left: a run that another one has overtaken writes nothing more.
 */
export async function writeReport(
  context: Excel.RequestContext,
  writing: Writing,
): Promise<Written> {
  refuseObstacles(writing);
  const run = nextRun(writing.reading.runs, randomTail());
  try {
    const begun = await createSheets(context, writing, run);
    const { targets, turns } = begun;
    const filled = await fillSheets(context, begun, writing, run);
    const { differences, movedNotes } = await readBack(context, filled.sheets, turns);
    const looks = await finishLooks(context, filled.sheets, writing.report.show, turns.check);
    return {
      sheets: targets.map(({ report: { key }, sheet }) => ({
        key,
        id: sheet.id,
        name: sheet.name,
      })),
      charts: targets.reduce((sum, { report: { charts } }) => sum + charts.length, 0),
      differences,
      sourceChanged: filled.sourceChanged,
      unfinishedLooks: looks.unfinished,
      emptied: targets.flatMap(({ own }) => (own?.replaced ? [own.name] : [])),
      movedNotes: [...movedNotes, ...looks.movedNotes],
    };
  } catch (error) {
    const { progress, isOvertaken } = await lookBack(context, writing, run);
    const failure = failureOf(error);
    const told = isOvertaken && failure.kind === "moved" ? failure.as("overtaken") : failure;
    throw told.after(progress);
  }
}
