import type { Finding } from "../../../src/core/model/finding";
import { fixedFindings, keptFindings } from "../../../src/core/report/fixed";
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

test("what stood in the run before and stands no more was put right", () => {
  const before = keptFindings(reviewOf([], [first, second]), describeByRow);
  expect(fixedFindings(before, reviewOf([], [second]), describeByRow)).toEqual([
    { severity: "Lỗi", where: "Xếp loại!D5", message: "Dòng 5 chưa xếp loại.", basis: "Điều 5." },
  ]);
});

test("nothing was put right where the same stands", () => {
  const review = reviewOf([], [first, second]);
  expect(fixedFindings(keptFindings(review, describeByRow), review, describeByRow)).toEqual([]);
});
