import type { CellEdit } from "../../core/model/finding";
import type { CellValue } from "../../core/model/grid";
import type { EditKind } from "../../locales/pane";

/** Sums up what edits change, the most frequent change first. */
export function editSummary(edits: readonly CellEdit[]): readonly EditKind[] {
  const kinds = new Map<string, EditKind>();
  for (const { from, to } of edits) {
    const key = isComposed(from, to) ? "" : JSON.stringify([from, to]);
    const cells = (kinds.get(key)?.cells ?? 0) + 1;
    kinds.set(
      key,
      key === "" ? { kind: "composed", cells } : { kind: "replaced", from, to, cells },
    );
  }
  return Array.from(kinds.values()).sort((a, b) => b.cells - a.cells);
}

function isComposed(from: CellValue, to: CellValue): boolean {
  return typeof from === "string" && from.normalize("NFC").replace(/\s+/gu, " ").trim() === to;
}
