import { a1 } from "../../core/model/address";
import type { SourceEdit } from "../../core/model/sourceEdit";
import { isOwnSheet } from "./paneState";
import type { SheetChange } from "../ports";
import type { Store } from "./store";

/** Separates changes of the source from our own, since Excel before ExcelApi 1.14 does not say who made a change. */
export interface Changes {
  readonly receive: (change: SheetChange) => void;
  /** Announces edits that we are about to make. */
  readonly expect: (edits: readonly SourceEdit[]) => void;
  /** What was announced may come as a surprise now: nobody waits for it any more. */
  readonly forget: () => void;
  /** Announces a sheet that we have just added, and that belongs to the secretary once the job is over. */
  readonly filled: (sheetId: string) => void;
  /** Judges the changes that arrived during a job, now that the sheets it made are known. */
  readonly release: () => void;
}

export function createChanges({ state, dispatch }: Store): Changes {
  const pending: SheetChange[] = [];
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
    receive: (change) => {
      if (state().running) pending.push(change);
      else judge(change);
    },
    expect: (edits) => {
      for (const edit of edits) expected.add(key(edit.sheetId, a1(edit)));
    },
    forget: () => {
      expected.clear();
    },
    filled: (sheetId) => filled.add(sheetId),
    release: () => {
      pending.splice(0).forEach(judge);
      filled.clear();
    },
  };
}

function key(sheetId: string, address: string): string {
  return `${sheetId}!${address}`;
}
