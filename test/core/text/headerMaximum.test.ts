import { headerMaximum } from "../../../src/core/text/headerMaximum";

test.each([
  ["1. Chính trị, tư tưởng (10)", 10],
  ["Chính trị (10 điểm)", 10],
  ["Chính trị (tối đa 10đ)", 10],
  ["Chính trị (tối đa: 7,5 điểm)", 7.5],
  ["Tiêu chí 1 /10", 10],
  ["Điểm đạo đức (/20)", 20],
  ["Đạo đức: 20 điểm".normalize("NFD"), 20],
  ["Tiêu chí 1", null],
  ["Ngày 12/10/2025", null],
  ["Kỷ luật (0/1)", null],
  ["Ghi chú", null],
])("the most points of %s are %s", (header, max) => {
  expect(headerMaximum(header)).toBe(max);
});
