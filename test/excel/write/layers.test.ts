import fc from "fast-check";
import { layersOf } from "../../../src/excel/write/layers";
import type { StyledAreas } from "../../../src/core/model/report";

const area = (top: number, bottom: number, left = 0, right = 3) => ({ top, bottom, left, right });

test("areas with one value are joined", () => {
  const styles = [
    { style: { bold: true }, areas: [area(0, 0)] },
    { style: { italic: true }, areas: [area(1, 1)] },
    { style: { bold: true, italic: true }, areas: [area(2, 2)] },
  ];
  expect(layersOf(styles, "bold", false)).toEqual([
    { value: true, areas: [area(0, 0), area(2, 2)] },
  ]);
});

test("the sheet's own value is written only over another value", () => {
  const styles = [
    { style: { size: 13 }, areas: [area(0, 9)] },
    { style: { size: 15 }, areas: [area(2, 2)] },
    { style: { size: 13 }, areas: [area(2, 2, 1, 1)] },
  ];
  expect(layersOf(styles, "size", 13)).toEqual([
    { value: 15, areas: [area(2, 2)] },
    { value: 13, areas: [area(2, 2, 1, 1)] },
  ]);
});

test("every cell ends up with the value of the last style that covers it", () => {
  const rect = fc
    .tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
    .map(([a, b, c, d]) => area(Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)));
  const styled = fc.record({
    style: fc.record({ size: fc.constantFrom(11, 13, 15) }),
    areas: fc.array(rect, { minLength: 1, maxLength: 2 }),
  });
  const painted = (layers: readonly { value: number; areas: StyledAreas["areas"] }[]) =>
    Array.from({ length: 25 }, (_, i) =>
      layers.reduce(
        (size, { value, areas }) =>
          areas.some(
            ({ top, bottom, left, right }) =>
              Math.floor(i / 5) >= top &&
              Math.floor(i / 5) <= bottom &&
              i % 5 >= left &&
              i % 5 <= right,
          )
            ? value
            : size,
        13,
      ),
    );
  fc.assert(
    fc.property(fc.array(styled, { maxLength: 8 }), (styles) => {
      const plain = styles.map(({ style, areas }) => ({ value: style.size, areas }));
      expect(painted(layersOf(styles, "size", 13))).toEqual(painted(plain));
    }),
  );
});
