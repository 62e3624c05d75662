import { a1 } from "../../core/model/address";
import type { CellEdit } from "../../core/model/finding";
import { isOwnSheet, sheetIdOf } from "./paneState";
import type { SheetChange } from "../ports";
import type { Store } from "./store";

/** Tells a change of the source from what we wrote ourselves, for an Excel that does not say who made a change. */
export interface Changes {
  readonly seen: (change: SheetChange) => void;
  /** We are about to make these edits. */
  readonly expect: (edits: readonly CellEdit[]) => void;
  /** We have just filled this sheet, which from now on is the secretary's. */
  readonly filled: (sheetId: string) => void;
  /** The sheets that a run made are known now: what was held back while it ran can be judged. */
  readonly release: () => void;
}

export function createChanges({ state, dispatch }: Store): Changes {
  const held: SheetChange[] = [];
  const expected = new Set<string>();
  const filled = new Set<string>();
  const judge = ({ sheetId, address, byUs }: SheetChange) => {
    const isOurs =
      byUs ||
      filled.has(sheetId) ||
      isOwnSheet(state(), sheetId) ||
      expected.delete(key(sheetId, address));
    if (!isOurs) dispatch({ type: "sourceChanged" });
  };
  return {
    seen: (change) => {
      if (state().running) held.push(change);
      else judge(change);
    },
    expect: (edits) => {
      for (const edit of edits) expected.add(key(sheetIdOf(state(), edit.sheet), a1(edit)));
    },
    filled: (sheetId) => filled.add(sheetId),
    release: () => {
      held.splice(0).forEach(judge);
      filled.clear();
    },
  };
}

function key(sheetId: string, address: string): string {
  return `${sheetId}!${address}`;
}
