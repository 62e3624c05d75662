import type { Writing, Written } from "../../app/ports";
import { failureOf } from "../failure";
import { nextRun, randomTail } from "../marks/run";
import { createSheets } from "./createSheets";
import { fillSheets } from "./fillSheets";
import { finishLooks } from "./finishLook";
import { refuseObstacles } from "./obstacles";
import { progressOf } from "./progress";
import { readBack } from "./readBack";

/**
 * Writes the report in four round trips: missing sheets are created and all are marked as being written; they are filled,
 * and marked as done by the last action on each; what they compute is read back; what Excel refuses at times comes last.
 * Rejects with an `ExcelFailure` that says which sheets were written and which only in part.
 */
export async function writeReport(
  context: Excel.RequestContext,
  writing: Writing,
): Promise<Written> {
  refuseObstacles(writing);
  const run = nextRun(writing.reading.runs, randomTail());
  try {
    const targets = await createSheets(context, writing, run);
    const { areas, sourceChanged } = await fillSheets(context, targets, writing, run);
    const { differences, isOvertaken } = await readBack(context, targets, areas, writing, run);
    return {
      sheets: targets.map(({ report: { key }, sheet }) => ({
        key,
        id: sheet.id,
        name: sheet.name,
      })),
      charts: targets.reduce((sum, { report: { charts } }) => sum + charts.length, 0),
      differences,
      sourceChanged: sourceChanged || isOvertaken,
      unfinishedLooks: await finishLooks(context, targets, writing.report.show),
    };
  } catch (error) {
    throw failureOf(error).after(await progressOf(context, writing, run));
  }
}
