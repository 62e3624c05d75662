import type { Vocabulary } from "../../model/level";
import type { OwnLevel, SheetText } from "../../model/said";
import { memoizeObjects } from "../../text/memoize";
import { anyLevelPattern, clausesOf, foldedLetters, levelNamed } from "../../text/prose";

const SUBJECT = String.raw`chi bo(?:\s+\S+){0,3}?\s+(?:xep loai|dat)(?:\s+chat luong)?(?:\s+chi bo)?(?:\s+nam\s+\d{4})?(?:\s+(?:dat|o|muc))*`;
const PROPOSAL = /\btu\b|de nghi|de xuat/u;

/** Finds clauses such as `Chi bộ tự xếp loại: Hoàn thành tốt nhiệm vụ`, which state the branch's own level. */
export function ownLevels(texts: readonly SheetText[], levels: Vocabulary): readonly OwnLevel[] {
  const pattern = clausePattern(levels);
  return texts.flatMap(({ text, sheet, row, column }) =>
    clausesOf(text).flatMap((written) => {
      const [, subject, name] = pattern.exec(foldedLetters(written)) ?? [];
      const level = name === undefined ? null : levelNamed(levels, name);
      if (subject === undefined || !level) return [];
      return [{ written, level, proposal: PROPOSAL.test(subject), at: { sheet, row, column } }];
    }),
  );
}

const clausePattern = memoizeObjects(
  (levels: Vocabulary) =>
    new RegExp(
      String.raw`(${SUBJECT})\s*:?\s*["“]?\s*(${anyLevelPattern(levels)})(?!\s+tro len)`,
      "u",
    ),
);
