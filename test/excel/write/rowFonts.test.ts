import type { Rect } from "../../../src/core/model/address";
import type { StyledAreas } from "../../../src/core/model/report";
import { rowFonts } from "../../../src/excel/write/rowFonts";

const area = (top: number, bottom: number, left: number, right: number): Rect => ({
  top,
  bottom,
  left,
  right,
});
const ROWS = new Set([0, 1, 2, 3]);

/** Row 0: size 14, then 15 and bold; row 1: bold throughout; rows 2 and 3: plain. */
const STYLES: readonly StyledAreas[] = [
  { style: { size: 14 }, areas: [area(0, 0, 0, 1)] },
  { style: { size: 15 }, areas: [area(0, 0, 2, 3)] },
  { style: { size: 12 }, areas: [area(1, 3, 0, 3)] },
  { style: { bold: true }, areas: [area(0, 0, 2, 3), area(1, 1, 0, 3)] },
  { style: { fill: "#E7E6E6" }, areas: [area(1, 1, 0, 3)] },
];

test("a row takes the size of its first cells, and is bold where every cell is", () => {
  const { fonts, rest } = rowFonts(STYLES, ROWS, 12);
  expect(Array.from(fonts)).toEqual([
    [0, { size: 14 }],
    [1, { bold: true }],
  ]);
  expect(rest.filter(({ areas }) => areas.length > 0)).toEqual([
    { style: { size: 15 }, areas: [area(0, 0, 2, 3)] },
    { style: { bold: true }, areas: [area(0, 0, 2, 3)] },
    { style: { fill: "#E7E6E6" }, areas: [area(1, 1, 0, 3)] },
  ]);
});

test("rows without a height of their own keep their styles", () => {
  const { fonts, rest } = rowFonts(STYLES, new Set([0]), 12);
  expect(Array.from(fonts)).toEqual([[0, { size: 14 }]]);
  expect(rest[3]).toEqual(STYLES[3]);
});
