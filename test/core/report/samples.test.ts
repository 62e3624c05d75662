import { described } from "../../support/described";
import { review } from "../../../src/core/review";
import { buildReport } from "../../../src/core/report/report";
import { calculate, startEngine } from "../../support/calculated";
import { sampleSnapshot } from "../../support/sampleSnapshot";

beforeAll(startEngine);

const SAMPLES = [
  "seed-2023.xlsx",
  "messy-2023.xlsx",
  "points-2025.xlsx",
  "small-2024.xlsx",
  "2021-hd21.xlsx",
  "excel-table-2025.xlsx",
];

test.each(SAMPLES)(
  "every formula of the report on %s computes to the review's number",
  async (file) => {
    const snapshot = await sampleSnapshot(file);
    const report = buildReport(review(snapshot, {}), {
      snapshot,
      now: "15/12/2023 14:05",
      describe: ({ code }) => described(code),
    });
    const calculated = calculate(snapshot, report);
    expect(calculated.length).toBeGreaterThan(60);
    expect(calculated.filter(({ value, found }) => differs(value, found))).toEqual([]);
  },
);

function differs(value: string | number, found: string): boolean {
  return typeof value === "number" ? Math.abs(Number(found) - value) > 1e-8 : found !== value;
}
