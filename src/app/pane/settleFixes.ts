import type { Choice } from "../../core/model/choice";
import type { Snapshot } from "../../core/model/grid";
import { loadEdits } from "./loadEdits";
import type { Store } from "./store";

/** Of the fixes of which nobody knew whether they were made: finds out which are in effect. */
export async function settleFixes(
  { state, dispatch }: Store,
  snapshot: Snapshot,
  choice: Choice,
): Promise<void> {
  const open = state().fixes.filter((fix) => fix.open.length > 0);
  if (open.length === 0) return;
  const { placeEdits } = await loadEdits();
  for (const fix of open) {
    const made = fix.open.map((edit) => ({ ...edit, from: edit.to }));
    const { placed } = placeEdits(made, snapshot, choice);
    dispatch({ type: "settled", id: fix.id, made: placed.map((edit) => edit.id) });
  }
}
