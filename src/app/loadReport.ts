/**
 * What lays out the sheets. It is the largest part that reading and judging do without, so it comes by itself, while Excel
 * is still answering.
 */
export async function loadReport() {
  const [{ buildReport }, { plannedSheets }, { fixedFindings, keptFindings }] = await Promise.all([
    import("../core/report/report"),
    import("../core/report/plan"),
    import("../core/report/fixed"),
  ]);
  return { buildReport, plannedSheets, fixedFindings, keptFindings };
}
