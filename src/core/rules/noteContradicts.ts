import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { RatingTable } from "../model/table";
import { levelOfNote } from "../text/noteLevel";
import { cellOf, cellsOf } from "./cells";
import { findingsIn, type RatedMember, type RuleContext } from "./context";

/** Reports notes that name another level as decided than the one that counts, which no note changes. */
export function checkNoteContradicts(
  table: RatingTable,
  { rated, year }: RuleContext,
): readonly Finding[] {
  return findingsIn(rated, (each) => {
    const { note, reason } = each.member;
    return (
      contradiction(table, each, "note", note, year) ??
      contradiction(table, each, "reason", reason, year)
    );
  });
}

function contradiction(
  table: RatingTable,
  { member: { name, row, ratings }, level: final }: RatedMember,
  role: "note" | "reason",
  written: string,
  year: number | null,
): Finding | null {
  const named = written === "" ? null : levelOfNote(written, name, year);
  if (!named) return null;
  const { branch } = ratings;
  const level = named.by === "branch" && branch.kind === "level" ? branch.level : final;
  if ((named.level === level) !== named.denied) return null;
  return {
    code: "note-contradicts-level",
    severity: named.by === "unsure" && !named.denied ? "info" : "warning",
    at: [...cellsOf(table, row, [role]), cellOf(table, row, FINAL_ROLES)],
    data: { name, level, noted: named.denied ? null : named.level, written },
    basis: null,
  };
}
