import { a1 } from "../../src/core/model/address";
import type { Choice } from "../../src/core/model/choice";
import { LEVELS } from "../../src/core/model/level";
import { review } from "../../src/core/review";
import { sampleSnapshot } from "../support/sampleSnapshot";

/** The counts from the best level down, how many are not yet rated, and the findings with their first cell. */
async function summaryOf(name: string, choice: Choice = {}) {
  const { branches, findings } = review(await sampleSnapshot(`../cases/${name}.xlsx`), choice);
  return {
    counts: branches.map(({ tally: { levels, notYetRated } }) => [
      ...LEVELS.map((level) => levels[level]),
      notYetRated,
    ]),
    findings: findings.map(({ code, at: [at] }) => `${code}${at ? ` ${a1(at)}` : ""}`),
  };
}

describe("workbooks whose levels are written in other words", () => {
  test.each([
    ["level-good-alone", [1, 5, 1, 1, 0], []],
    ["level-with-a-remark", [1, 7, 1, 0, 0], ["maternity-leave E7", "long-sick-leave E9"]],
    ["mark-not-understood", [1, 5, 0, 0, 1], ["unknown-level D11"]],
    [
      "numbered-drop-down",
      [2, 13, 2, 0, 0],
      ["disciplined-but-rated K11", "condition-not-met K21"],
    ],
  ])("%s", async (name, counts, findings) => {
    expect(await summaryOf(name)).toEqual({ counts: [counts], findings });
  });

  test("levels called by number are asked about, and counted by the answers", async () => {
    expect(await summaryOf("levels-called-by-number")).toEqual({
      counts: [[0, 0, 0, 0, 7]],
      findings: ["unknown-level-word C6", "unknown-level-word C7"],
    });
    const levels = { "Mức 1": "outstanding", "Mức 2": "good" } as const;
    expect(await summaryOf("levels-called-by-number", { levels })).toEqual({
      counts: [[1, 6, 0, 0, 0]],
      findings: [],
    });
  });
});

describe("workbooks whose columns, days and sentences are written otherwise", () => {
  test.each([
    ["bare-date-line", [2, 14, 3, 0, 0], ["long-sick-leave H9", "too-new-but-rated H24"]],
    ["date-alone-in-the-heading", [1, 5, 0, 0, 0], []],
    ["decided-by-the-committee", [1, 6, 0, 0, 0], []],
    ["discipline-as-points", [1, 6, 0, 0, 0], []],
    [
      "header-of-three-rows",
      [2, 10, 2, 0, 0],
      ["score-sum-mismatch B13", "score-level-mismatch A15"],
    ],
    ["history-of-awards", [1, 6, 0, 0, 0], []],
    ["official-date-with-words", [1, 5, 0, 0, 0], []],
    [
      "sentence-of-totals",
      [2, 15, 2, 0, 0],
      ["totals-mismatch F25", "totals-mismatch G25", "totals-mismatch A27"],
    ],
    ["sixty-columns", [1, 7, 1, 0, 0], ["score-out-of-range W10"]],
  ])("%s", async (name, counts, findings) => {
    expect(await summaryOf(name)).toEqual({ counts: [counts], findings });
  });

  test("a remark behind a heading does not exchange official and probationary members", async () => {
    const snapshot = await sampleSnapshot("../cases/official-date-with-words.xlsx");
    const [body] = review(snapshot, {}).bodies;
    expect([body?.tally.official, body?.tally.probationary]).toEqual([5, 1]);
  });
});
