import { stamp, type Check } from "./context";
import { clausesOf, fold, levelPattern } from "../text/prose";

/** "100% … hoàn thành tốt nhiệm vụ" beside outstanding members; with "trở lên" the sentence is right. */
export const checkHundredPercent: Check<"hundred-percent"> = (table, rule, context) => {
  const { outstanding } = context.tally.levels;
  if (outstanding === 0) return [];
  const good = levelPattern(context.scheme.levels, "good");
  const orBetter = String.raw`\s*["”]?\s*(?:tro len|(?:,|va|hoac|/)\s*(?:hoan thanh\s+)?xuat sac)`;
  // The look-ahead takes the level's longest wording for good: "tốt nhiệm vụ trở lên" must not pass as "tốt" alone.
  const level = String.raw`(?=(?<level>${good}))\k<level>\b`;
  const claim = new RegExp(
    String.raw`\b100\s*%(?:(?!xuat sac)[^%])*?\b${level}(?!${orBetter})`,
    "u",
  );
  return table.texts.flatMap(({ text, sheet, row, column }) =>
    clausesOf(text)
      .filter((clause) => claim.test(fold(clause)))
      .map((written) => ({
        ...stamp(rule),
        at: [{ sheet, row, column }],
        data: { written, outstanding },
      })),
  );
};
