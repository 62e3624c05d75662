import { readDegree } from "../../../src/core/text/degree";

test.each([
  ["Tốt", "good"],
  ["9đ - Tốt", "good"],
  ["Xuất sắc (9,5 điểm)", "excellent"],
  ["5/10: TB", "average"],
  ["Kém 3", "poor"],
  ["9đ", null],
  ["Hoàn thành tốt", null],
  ["Tốt nghiệp 2020", null],
])("reads the degree of %s", (text, degree) => {
  expect(readDegree(text)).toBe(degree);
});
