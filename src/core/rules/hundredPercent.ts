import { fromRule, type Check } from "./context";

/** "100% … hoàn thành tốt nhiệm vụ" beside outstanding members; with "trở lên" the sentence is right. */
export const checkHundredPercent: Check<"hundred-percent"> = ({ said }, rule, context) => {
  const { outstanding } = context.tally.levels;
  return outstanding === 0
    ? []
    : said.allGood.map(({ written, at }) => ({
        ...fromRule(rule),
        at: [at],
        data: { written, outstanding },
      }));
};
