import { fromRule, type Check } from "./context";

/** Reports "100% … hoàn thành tốt nhiệm vụ" although members are outstanding. With "trở lên" the sentence would be correct. */
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
