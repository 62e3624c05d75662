import fc from "fast-check";
import { a1, a1Range, columnLetters, parseA1 } from "../../../src/core/model/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("a cell and a range read as people write them", () => {
  expect(a1({ row: 11, column: 5 })).toBe("F12");
  expect(a1Range({ top: 8, left: 1, bottom: 26, right: 12 })).toBe("B9:M27");
  expect(a1Range({ top: 8, left: 1, bottom: 8, right: 1 })).toBe("B9");
});

test.each([
  ["'Tổng hợp ! 2023'!$B$9:$M$27", { top: 8, left: 1, bottom: 26, right: 12 }],
  ["B9", { top: 8, left: 1, bottom: 8, right: 1 }],
  ["A:C", { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
  ["'Danh sách'!$3:$20", { top: 2, left: 0, bottom: 19, right: 16_383 }],
  ["A:3", null],
  ["", null],
])("%s is parsed", (address, rect) => {
  expect(parseA1(address)).toEqual(rect);
});

test("parsing returns what was written", () => {
  const index = fc.nat(16383);
  fc.assert(
    fc.property(index, index, index, index, (a, b, c, d) => {
      const rect = {
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d),
      };
      expect(parseA1(a1Range(rect))).toEqual(rect);
    }),
  );
});
