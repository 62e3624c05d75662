import { fillPages, rowsToSkip, roomOn } from "../../../../src/core/report/page/pages";

const paper = {
  orientation: "landscape",
  margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
} as const;
const { height } = roomOn(paper);
const rows = (count: number) => Array.from({ length: count }, () => 18);

test("a landscape page of these margins has room for 26 plain rows", () => {
  expect(Math.floor(height / 18)).toBe(26);
});

test.each([
  ["rows that fit", rows(26), 0, { page: 0, points: 468 }],
  ["one row more", rows(27), 0, { page: 1, points: 18 }],
  ["pages that begin with a header", rows(27), 40, { page: 1, points: 58 }],
  ["no rows", [], 0, { page: 0, points: 0 }],
])("%s", (_, heights, header, filled) => {
  expect(fillPages(paper, heights, header)).toEqual(filled);
});

test.each([
  ["what fits is not moved", 100, 300, false],
  ["what would be cut by the end of the page begins a new one", 300, 300, true],
  ["what nearly fills the rest begins a new one, since printers differ", 300, 180, true],
  ["what is longer than a page is cut anyway", 300, 600, false],
])("%s", (_, points, next, isMoved) => {
  expect(rowsToSkip(paper, { page: 0, points }, next).length > 0).toBe(isMoved);
});

test("what is moved begins beyond the end of the page, after rows that Excel accepts", () => {
  const portrait = { ...paper, orientation: "portrait" } as const;
  const skipped = rowsToSkip(portrait, { page: 0, points: 10 }, 710);
  const points = skipped.reduce((sum, row) => sum + row, 10);
  expect(points).toBeGreaterThanOrEqual(roomOn(portrait).height * 1.02);
  expect(points - (skipped.at(-1) ?? 0)).toBeLessThanOrEqual(roomOn(portrait).height * 0.98);
  expect(Math.max(...skipped)).toBeLessThanOrEqual(409);
});
