/*
 * Parts of the add-in that a page can do without at first. Each is a file of its own, loaded while Excel is answering.
 */

/** Loads what decides which sheets are worth reading; needed before the first request to Excel. */
export async function loadReading() {
  const { hasTable } = await import("../core/table/findTables");
  return { hasTable };
}

/** Loads the review, which the first screen does not need. */
export async function loadReview() {
  const { review } = await import("../core/review");
  return { review };
}

/** Loads what lays out the sheets, the largest part that reading and judging do not need. */
export async function loadReport() {
  const [{ buildReport }, { frozenIn }, { plannedSheets }, { resolvedFindings }] =
    await Promise.all([
      import("../core/report/report"),
      import("../core/report/frozen"),
      import("../core/report/plan"),
      import("../core/report/resolvedFindings"),
    ]);
  return { buildReport, frozenIn, plannedSheets, resolvedFindings };
}
