import { described } from "../../support/described";
import type { Finding } from "../../../src/core/model/finding";
import { resolvedFindings } from "../../../src/core/report/resolvedFindings";
import { reviewOf } from "../../support/review";

const finding = (row: number, name: string): Finding => ({
  code: "unrated-without-reason",
  severity: "error",
  at: [{ sheet: "Xếp loại", row, column: 3 }],
  data: { name, stated: "" },
  basis: null,
});
const describeByRow = ({ at }: Finding) => ({
  ...described(`Dòng ${String((at[0]?.row ?? 0) + 1)} chưa xếp loại.`),
  basis: "Điều 5.",
});

const [first, second] = [finding(4, "Nguyễn An"), finding(5, "Trần Bình")];

const earlier = (row: number) => ({
  severity: "Lỗi",
  where: `Xếp loại!D${String(row + 1)}`,
  message: `Dòng ${String(row + 1)} chưa xếp loại.`,
  basis: "Điều 5.",
});

test("a finding of the previous run that is gone was resolved", () => {
  const previous = [earlier(4), earlier(5)];
  expect(resolvedFindings(previous, reviewOf([], [second]), describeByRow)).toEqual([earlier(4)]);
});

test("nothing was resolved where the findings are the same", () => {
  const review = reviewOf([], [first, second]);
  expect(resolvedFindings([earlier(4), earlier(5)], review, describeByRow)).toEqual([]);
});
