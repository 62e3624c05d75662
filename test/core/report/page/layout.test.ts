import type { IsoDate } from "../../../../src/core/model/calendar";
import { dateLine, dayOf, layoutOn, shortDate } from "../../../../src/core/report/page/layout";

describe("layoutOn", () => {
  test.each([
    ["2017-12-31", "Hướng dẫn số 36-HD/VPTW"],
    ["2023-12-15", "Hướng dẫn số 36-HD/VPTW"],
    ["2026-05-26", "Hướng dẫn số 36-HD/VPTW"],
    ["2026-05-27", "Hướng dẫn số 05-HD/VPTW"],
    [null, "Hướng dẫn số 05-HD/VPTW"],
  ] as const)("on %s is that of %s", (day, document) => {
    expect(layoutOn(day).document).toBe(document);
  });
});

describe("dateLine", () => {
  test.each([
    ["2023-12-15", null, "ngày 15 tháng 12 năm 2023"],
    ["2026-01-05", null, "ngày 05 tháng 01 năm 2026"],
    ["2025-03-09", null, "ngày 09 tháng 3 năm 2025"],
    [null, 2023, "ngày …… tháng …… năm 2023"],
    [null, null, "ngày …… tháng …… năm ………"],
  ] as const)("of %s in %s", (day, year, line) => {
    expect(dateLine(day, year)).toBe(line);
  });
});

test("shortDate writes day, month and year, with a zero where the line of the date has one", () => {
  expect(
    ["2023-05-09", "2023-02-15", "2023-12-01"].map((day) => shortDate(day as IsoDate)),
  ).toEqual(["09/5/2023", "15/02/2023", "01/12/2023"]);
});

describe("dayOf", () => {
  test.each([
    ["15/12/2023 14:05", "2023-12-15"],
    ["5/1/2026 08:00", "2026-01-05"],
    ["sáng nay", null],
  ])("%s is %s", (now, day) => {
    expect(dayOf(now)).toBe(day);
  });
});
