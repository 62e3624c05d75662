import fc from "fast-check";
import { areasWhere, around } from "../../src/excel/rectangles";
import type { Content } from "../../src/core/model/report";

const isText = (content: Content) => typeof content === "string";

test("equal runs of adjacent rows become one rectangle", () => {
  const contents = [
    ["a", "b", 1],
    ["c", "d", 2],
    [null, "e", 3],
  ];
  expect(areasWhere({ row: 4, column: 1, contents }, isText)).toEqual([
    { top: 4, bottom: 5, left: 1, right: 2 },
    { top: 6, bottom: 6, left: 2, right: 2 },
  ]);
});

test("every cell that passes is in exactly one area, and no other cell is in any", () => {
  const row = fc.array(fc.oneof(fc.constant("x"), fc.constant(1)), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (contents) => {
      const areas = areasWhere({ row: 0, column: 0, contents }, isText);
      contents.forEach((cells, i) => {
        cells.forEach((content, j) => {
          const covering = areas.filter(
            ({ top, bottom, left, right }) => i >= top && i <= bottom && j >= left && j <= right,
          );
          expect(covering).toHaveLength(isText(content) ? 1 : 0);
        });
      });
    }),
  );
});

test("there is no rectangle around nothing", () => {
  expect(around([])).toBeNull();
  expect(
    around([
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 5 },
    ]),
  ).toEqual({ top: 0, left: 1, bottom: 3, right: 5 });
});
