import type { RatingTable } from "../model/table";
import { foldedText } from "../text/foldedText";
import type { ReadTable } from "../readTables";

const DRAFT =
  /\bnhap\b|du thao|ban sao|\bcopy\b|back ?up|sao luu|du kien|\bdraft\b|\bold\b|truoc (?:hop|hoi nghi)|chua duyet/;
const OLD = /(?:^|[\s(_-])cũ(?:$|[\s)_-])/u;
/** The official members of a branch are not an official version. */
const FINAL =
  /(?<!dang vien |dv )chinh thuc|\bfinal\b|ban cuoi|da (?:duyet|thong qua)|hoan chinh|\bchot\b|sau (?:hop|hoi nghi)|trinh ky/;
const ROUND = /\blan (?:thu )?(\d{1,2}|nhat|hai|ba|tu|bon|nam)\b/;
const ORDINALS = ["", "nhat", "hai", "ba", "tu", "nam"];
/** Excel's name for a copy of a sheet. */
const COPIED = /\s*\(\d+\)$/u;

const RANKS = { draft: 0, plain: 1, final: 1000 } as const;

/**
 * Returns how far the words of a table's sheet and heading say that it is the final version: drafts and copies first, then the
 * unmarked and the first round, later rounds, and what is called official.
 */
export function wordRank(read: ReadTable, others: readonly ReadTable[]): number {
  const { table, layout } = read;
  const heading = layout.texts.filter(({ row }) => row < layout.range.top).map(({ text }) => text);
  const texts = [table.sheet, ...heading];
  const folded = texts.map(foldedText);
  if (isCopy(read, others)) return RANKS.draft;
  if (folded.some((text) => DRAFT.test(text)) || texts.some((text) => OLD.test(text.toLowerCase())))
    return RANKS.draft + Math.max(0, ...folded.map(roundIn)) / 100;
  if (folded.some((text) => FINAL.test(text))) return RANKS.final;
  return Math.max(RANKS.plain, ...folded.map(roundIn));
}

/** A sheet named after another one, as Excel names a copy; where the work went on in the copy, it is none any more. */
function isCopy({ table }: ReadTable, others: readonly ReadTable[]): boolean {
  const name = table.sheet.replace(COPIED, "");
  const original = others.find((other) => other.table.sheet === name)?.table;
  return name !== table.sheet && original !== undefined && ratedIn(original) >= ratedIn(table);
}

function ratedIn({ members }: RatingTable): number {
  return members.filter(({ ratings }) => ratings.final.kind === "level").length;
}

function roundIn(folded: string): number {
  const round = ROUND.exec(folded)?.[1] ?? "";
  if (round === "bon") return 4;
  const ordinal = ORDINALS.indexOf(round);
  return ordinal > 0 ? ordinal : Number(round);
}
