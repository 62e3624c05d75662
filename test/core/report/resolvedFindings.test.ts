import type { Finding } from "../../../src/core/model/finding";
import { resolvedFindings, storedFindings } from "../../../src/core/report/resolvedFindings";
import { reviewOf } from "../../support/review";

const finding = (row: number, name: string): Finding => ({
  code: "unrated-without-reason",
  severity: "error",
  at: [{ sheet: "Xếp loại", row, column: 3 }],
  data: { name },
  basis: null,
});
const describeByRow = ({ at }: Finding) => ({
  message: `Dòng ${String((at[0]?.row ?? 0) + 1)} chưa xếp loại.`,
  basis: "Điều 5.",
  suggestion: null,
});

const [first, second] = [finding(4, "Nguyễn An"), finding(5, "Trần Bình")];

test("a finding of the previous run that is gone was resolved", () => {
  const previous = storedFindings(reviewOf([], [first, second]), describeByRow);
  expect(resolvedFindings(previous, reviewOf([], [second]), describeByRow)).toEqual([
    { severity: "Lỗi", where: "Xếp loại!D5", message: "Dòng 5 chưa xếp loại.", basis: "Điều 5." },
  ]);
});

test("nothing was resolved where the findings are the same", () => {
  const review = reviewOf([], [first, second]);
  expect(resolvedFindings(storedFindings(review, describeByRow), review, describeByRow)).toEqual(
    [],
  );
});
