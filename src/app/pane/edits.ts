import type { CellEdit } from "../../core/model/finding";
import type { SourceEdit } from "../../core/model/sourceEdit";
import type { Changes } from "./changes";
import { checkWork } from "./checkWork";
import type { Work } from "./jobs";
import { loadEdits } from "./loadEdits";
import { latestFix } from "./fixes";
import type { Store } from "./store";

/** Makes the edits where their cells are now; what is attempted is on record before it is written. */
export function fixWork(store: Store, changes: Changes, edits: readonly CellEdit[]): Work {
  return async (workbook, enter) => {
    const { state } = store;
    const { sourceEdits } = await loadEdits();
    const { reading, choice, fixes } = state();
    const id = Math.max(-1, ...fixes.map((fix) => fix.id)) + 1;
    const wanted = reading ? sourceEdits(edits, reading.snapshot, choice) : [];
    const remember = (tried: readonly SourceEdit[]) => {
      changes.expect(tried);
      store.dispatch({ type: "editing", id, edits: tried });
    };
    return editWork(store, changes, { id, undo: false, edits: wanted, remember })(workbook, enter);
  };
}

/** Takes back the latest fix, cell by cell, where nobody has changed the cell since. */
export function undoWork(store: Store, changes: Changes): Work {
  return async (workbook, enter) => {
    const { reversedEdits } = await loadEdits();
    const { id = -1, edits = [] } = latestFix(store.state()) ?? {};
    const remember = changes.expect;
    const undo = { id, undo: true, edits: reversedEdits(edits), remember };
    return editWork(store, changes, undo)(workbook, enter);
  };
}

interface Editing {
  /** Which fix it makes or takes back. */
  readonly id: number;
  readonly undo: boolean;
  readonly edits: readonly SourceEdit[];
  readonly remember: (tried: readonly SourceEdit[]) => void;
}

function editWork(store: Store, changes: Changes, { id, undo, edits, remember }: Editing): Work {
  return async (workbook, enter) => {
    const { applyEdits } = await loadEdits();
    const { choice } = store.state();
    const request = { edits, mustBeProposed: !undo, choice, enter, remember };
    const { error, ...edited } = await applyEdits(workbook, request);
    store.dispatch({ type: "edited", id, undo, ...edited });
    if (error !== null) {
      changes.forget();
      throw error as Error;
    }
    return checkWork(store)(workbook, enter);
  };
}
