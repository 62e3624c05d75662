import fc from "fast-check";
import type { Style, StyledAreas } from "../../../../src/core/model/report";
import { styledAreas } from "../../../../src/core/report/page/rectangles";

const BOLD: Style = { bold: true, border: true };
const RED: Style = { color: "#FF0000", border: true };

test("equal cells become rectangles, property by property", () => {
  const rows = [
    [BOLD, BOLD, null],
    [RED, RED, null],
    [RED, RED, RED],
  ];
  expect(styledAreas(rows)).toEqual([
    { style: { bold: true }, areas: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
    {
      style: { color: "#FF0000" },
      areas: [
        { top: 1, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 0, bottom: 2, right: 2 },
      ],
    },
    {
      style: { border: true },
      areas: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 2, left: 0, bottom: 2, right: 2 },
      ],
    },
  ]);
});

test("the areas style every cell as wanted, and no other", () => {
  const cell = fc.option(
    fc.record({ size: fc.constantFrom(11, 12), bold: fc.boolean() }, { requiredKeys: [] }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (styles) => {
      expect(painted(styledAreas(styles), styles.length)).toEqual(
        styles.map((cells) => cells.map((style) => style ?? {})),
      );
    }),
  );
});

function painted(all: readonly StyledAreas[], height: number): Style[][] {
  const cells: Style[][] = Array.from({ length: height }, () => [{}, {}, {}, {}]);
  for (const { style, areas } of all)
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          cells[row]![column] = { ...cells[row]![column], ...style };
  return cells;
}
