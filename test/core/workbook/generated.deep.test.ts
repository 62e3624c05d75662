import fc from "fast-check";
import { LEVELS } from "../../../src/core/model/level";
import type { Review } from "../../../src/core/model/review";
import { review } from "../../../src/core/review";
import { cases } from "../../support/cases";
import {
  generatedWorkbook,
  type WorkbookTruth,
} from "../../support/generator/workbook/generatedWorkbook";

function toldBy({ bodies, departed, notCounted }: Review): WorkbookTruth {
  return {
    bodies: bodies
      .map(({ name, tally }) => {
        const levels = LEVELS.map((level) => tally.levels[level]).join("-");
        return `${String(name)} ${String(tally.present)} ${String(tally.rated)} ${levels}`;
      })
      .sort(),
    departed: departed.map(({ name }) => name).sort(),
    notCounted: notCounted.map(({ sheet, what }) => `${sheet} ${what}`).sort(),
  };
}

function sorted({ bodies, departed, notCounted }: WorkbookTruth): WorkbookTruth {
  return {
    bodies: [...bodies].sort(),
    departed: [...departed].sort(),
    notCounted: [...notCounted].sort(),
  };
}

describe("a workbook with lists of every kind", () => {
  it("counts nobody twice, loses nobody, and reports every other list", () => {
    fc.assert(
      fc.property(generatedWorkbook, ({ snapshot, truth }) => {
        expect(toldBy(review(snapshot, {}))).toEqual(sorted(truth));
      }),
      cases(60),
    );
  });

  it("reports nothing as wrong that is right", () => {
    const harmless = new Set(["not-counted", "same-people-twice", "several-years"]);
    fc.assert(
      fc.property(generatedWorkbook, ({ snapshot }) => {
        const { findings } = review(snapshot, {});
        const others = findings.filter(
          ({ code }) => !harmless.has(code) && code !== "outstanding-cap-exceeded",
        );
        expect(others.map(({ code, at: [at] }) => [code, at])).toEqual([]);
      }),
      cases(20),
    );
  });
});
