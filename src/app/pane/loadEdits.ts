/** Loads what makes fixes and takes them back, which the first screen does not need. */
export async function loadEdits() {
  const [{ sourceEdits, reversedEdits }, { placeEdits }, { applyEdits }] = await Promise.all([
    import("../../core/edits/sourceEdits"),
    import("../../core/edits/placeEdits"),
    import("../applyEdits"),
  ]);
  return { sourceEdits, reversedEdits, placeEdits, applyEdits };
}
