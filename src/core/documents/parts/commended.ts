import type { DocumentBlock, Run } from "../../model/document";
import type { Member } from "../../model/table";
import { columnOf } from "../../model/columns";
import { paragraph } from "../blocks";
import type { Material } from "../material";
import { comrades, levelName } from "../names";
import { count, say } from "../runs";

/** A member who is proposed, with what for. */
export interface Proposed {
  readonly name: string;
  readonly member: Member | null;
  readonly proposal: string;
}

export function proposedIn({ parts }: Material): readonly Proposed[] {
  return parts.flatMap(({ tally, table }) =>
    tally.commended.map(({ row, name, proposal }) => {
      return { name, proposal, member: table.members.find((each) => each.row === row) ?? null };
    }),
  );
}

/** `Chi bộ đề nghị khen thưởng 02 đồng chí được xếp loại “…”: các đồng chí A và B.`; nothing where the table has no such column. */
export function commendedBlocks(material: Material): readonly DocumentBlock[] {
  const isAsked = material.parts.some(({ table }) => columnOf(table, "commendation") !== null);
  const sentence = commendedSentence(material);
  if (sentence !== null) return [paragraph("commended", sentence)];
  return isAsked ? [paragraph("commended", say`Không có đảng viên được đề nghị khen thưởng.`)] : [];
}

/** Null where nobody is proposed. */
export function commendedSentence(material: Material): readonly Run[] | null {
  const proposed = proposedIn(material);
  if (proposed.length === 0) return null;
  const number = count("commended", proposed.length);
  const rating = ratingWords(material, proposed);
  return say`Chi bộ đề nghị khen thưởng ${number} đồng chí${rating}: ${comrades(proposed.map(({ name }) => name))}.`;
}

/** The level that all of them have; nothing where they differ. */
export function ratingWords(material: Material, proposed: readonly Proposed[]): string {
  const levels = new Set(
    proposed.map(({ member }) => {
      const rating = member?.ratings.final;
      return rating?.kind === "level" ? rating.level : null;
    }),
  );
  const [level] = levels;
  return levels.size === 1 && level ? ` được xếp loại ${levelName(material, level)}` : "";
}
