/** What tells the sheets that are worth reading, wanted before the first word to Excel. */
export async function loadReading() {
  const { holdsTable } = await import("../core/table/findTables");
  return { holdsTable };
}
