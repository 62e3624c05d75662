import type { Finding } from "../../model/finding";
import type { SheetSnapshot } from "../../model/grid";
import type { BranchReview } from "../../model/review";
import type { Member, RatingTable } from "../../model/table";
import type { Vocabulary } from "../../model/level";
import { counterOf, type Counter } from "./counting";
import { isPlainCriterion, sourceOf, type Source } from "./source";

/** What is needed to count the rows of one table. */
export interface Ground {
  readonly table: RatingTable;
  readonly names: Vocabulary;
  /** Null where the sheet was not read. */
  readonly source: Source | null;
  readonly counter: Counter;
  /** Each person once. */
  readonly present: readonly Member[];
  /** Those who are to be rated. */
  readonly toRate: readonly Member[];
}

export function groundOf(
  { table, tally }: BranchReview,
  findings: readonly Finding[],
  sheet: SheetSnapshot | undefined,
  names: Vocabulary,
): Ground {
  const twice = new Set(findings.flatMap((finding) => duplicateRow(finding, table.sheet)));
  const out = new Set(tally.unrated.filter(({ why }) => why !== "notYet").map(({ row }) => row));
  const source = sheet ? sourceOf(table, sheet) : null;
  const present = table.members.filter(({ row }) => !twice.has(row));
  const toRate = present.filter(({ row }) => !out.has(row));
  return { table, names, source, counter: counterOf(source), present, toRate };
}

/** The texts that stand in a column at these members' rows, each once whatever its case. */
export function spellings(
  { source }: Ground,
  column: number,
  members: readonly Member[],
): readonly string[] {
  const found = new Map<string, string>();
  for (const { row } of members) {
    const text = source?.valueAt(row, column);
    if (typeof text !== "string" || !isPlainCriterion(text)) continue;
    const key = text.toLowerCase();
    if (!found.has(key)) found.set(key, text);
  }
  return Array.from(found.values());
}

function duplicateRow(finding: Finding, sheet: string): readonly number[] {
  const [cell] = finding.at;
  return finding.code === "duplicate-member" && cell?.sheet === sheet ? [cell.row] : [];
}
