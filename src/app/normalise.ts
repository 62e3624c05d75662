import type { CellEdit } from "../core/model/finding";
import type { Review } from "../core/model/review";
import { normalisations } from "../core/rules/normalisations";
import { NEWEST_SCHEME, schemeById } from "../core/schemes/schemes";
import type { Reading } from "./ports";

/** Edits that write ratings with the scheme's full names, and names in composed letters: offered, never made unasked. */
export function normalisationsOf({ snapshot }: Reading, { branches }: Review): readonly CellEdit[] {
  return branches.flatMap(({ table, scheme }) => {
    const sheet = snapshot.sheets.find(({ id }) => id === table.sheetId);
    return sheet ? normalisations(table, schemeById(scheme) ?? NEWEST_SCHEME, sheet.grid) : [];
  });
}
