import { pagesToFit } from "../../../../src/core/report/page/pages";

/** One column, one and a half times as wide as the paper: 736 points of the sheet fit on a page, 718 of them below the header. */
const page = {
  orientation: "landscape",
  margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
} as const;
const list = (points: number) => pagesToFit({ page, widths: [207], points, headerPoints: 18 });

test.each([
  ["a list that fits", 600, null],
  ["one whose breaks between rows could cost a page", 725, 1],
  ["a few rows over a page", 790, 1],
  ["half a page more", 1100, null],
  ["two pages and a foot alone on the third", 1590, 2],
  ["two pages and some of the list on the third", 1700, null],
])("%s", (_, points, pages) => {
  expect(list(points)).toBe(pages);
});

test("a narrow sheet is not printed larger", () => {
  expect(pagesToFit({ page, widths: [50], points: 600, headerPoints: 0 })).toBeNull();
  expect(pagesToFit({ page, widths: [50], points: 500, headerPoints: 0 })).toBe(1);
});
