/*
 * Parts of the add-in that a page does without at first: each comes as a file of its own while Excel is still answering.
 */

/** Says which sheets are worth reading; needed before the first word to Excel. */
export async function loadReading() {
  const { holdsTable } = await import("../core/table/findTables");
  return { holdsTable };
}

/** The judgement itself, which the first screen does without. */
export async function loadReview() {
  const { review } = await import("../core/review");
  return { review };
}

/** Lays out the sheets: the largest part that reading and judging do without. */
export async function loadReport() {
  const [{ buildReport }, { plannedSheets }, { resolvedFindings, storedFindings }] =
    await Promise.all([
      import("../core/report/report"),
      import("../core/report/plan"),
      import("../core/report/resolvedFindings"),
    ]);
  return { buildReport, plannedSheets, resolvedFindings, storedFindings };
}
