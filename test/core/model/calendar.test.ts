import { addMonths, type IsoDate } from "../../../src/core/model/calendar";

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
