import { addMonths, monthsBetween } from "../../../src/core/model/calendar";
import type { IsoDate } from "../../../src/core/model/date";

describe("addMonths(date, months)", () => {
  test.each<[IsoDate, number, IsoDate]>([
    ["2023-05-05", 6, "2023-11-05"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2022-08-31", 6, "2023-02-28"],
    ["2023-06-30", 6, "2023-12-30"],
    ["2023-12-01", 1, "2024-01-01"],
  ])("%s and %i months is %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});

describe("monthsBetween(from, to)", () => {
  test.each<[IsoDate, IsoDate, number]>([
    ["2023-05-05", "2023-12-15", 7],
    ["2023-06-15", "2023-12-15", 6],
    ["2023-06-16", "2023-12-15", 5],
    ["2023-08-31", "2024-02-29", 6],
    ["2024-01-01", "2023-12-15", 0],
  ])("from %s to %s are %i", (from, to, expected) => {
    expect(monthsBetween(from, to)).toBe(expected);
  });
});
