import { isDateOf1904, serialOf1900 } from "../../../src/core/text/date1904";

test.each([
  ["5/9/2025", true],
  ["05/09/2025", true],
  ["9/5/25", true],
  ["2025-09-05", true],
  ["ngày 5 tháng 9 năm 2025", true],
  ["4/9/2021", false],
  ["44443", false],
  ["########", false],
  ["", false],
])("44443 shown as “%s”: a date of 1904 is %p", (shown, expected) => {
  expect(isDateOf1904(44_443, shown)).toBe(expected);
});

test("only serials are moved to the date system of 1900", () => {
  expect([44_443, 2025, "05/9/2025", ""].map(serialOf1900)).toEqual([
    45_905,
    2025,
    "05/9/2025",
    "",
  ]);
});
