/** The judgement itself, which the first screen does without: it comes by itself, so that the screen is there at once. */
export async function loadReview() {
  const [{ review }, { holdsTable }] = await Promise.all([
    import("../core/review"),
    import("../core/table/findTables"),
  ]);
  return { review, holdsTable };
}
