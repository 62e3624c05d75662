import type { Vocabulary } from "../../model/level";
import type { SaidClause, SheetText } from "../../model/said";
import { memoizeObjects } from "../../text/memoize";
import { clausesOf, foldedLetters, levelPattern } from "../../text/prose";

const OR_BETTER = String.raw`\s*["”]?\s*(?:tro len|(?:,|va|hoac|/)\s*(?:hoan thanh\s+)?xuat sac)`;

/** A number behind the level counts it in a list of all levels: `xếp loại 19/19 (100%): HTTNV 15, HTNV 02`. */
const COUNTED = String.raw`\s*["”]?\s*[:–(-]?\s*\d`;

/** Finds clauses such as `100% đảng viên hoàn thành tốt nhiệm vụ`; with `trở lên` after the level they mean something else. */
export function allGood(texts: readonly SheetText[], levels: Vocabulary): readonly SaidClause[] {
  const claim = claimPattern(levels);
  return texts.flatMap(({ text, sheet, row, column }) =>
    clausesOf(text)
      .filter((clause) => claim.test(foldedLetters(clause)))
      .map((written) => ({ written, at: { sheet, row, column } })),
  );
}

const claimPattern = memoizeObjects((levels: Vocabulary) => {
  // The look-ahead never gives up the longest wording of the level: "tốt nhiệm vụ trở lên" must not match as "tốt" alone.
  const level = String.raw`(?=(?<level>${levelPattern(levels, "good")}))\k<level>\b`;
  return new RegExp(
    String.raw`\b100\s*%(?:(?!xuat sac|htxs|\bxs)[^%])*?\b${level}(?!${OR_BETTER}|${COUNTED})`,
    "u",
  );
});
