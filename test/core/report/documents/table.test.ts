import { spansOf } from "../../../../src/core/report/documents/table";

test.each([
  [
    [50, 25, 25],
    [6, 3, 3],
  ],
  [
    [10, 40, 50],
    [1, 5, 6],
  ],
  [
    [7, 25, 16, 15, 22, 15],
    [1, 3, 2, 2, 2, 2],
  ],
  [
    [1, 1, 1, 97],
    [1, 1, 1, 9],
  ],
])("columns of %j per cent take %j of twelve", (widths, spans) => {
  expect(spansOf(widths, 12)).toEqual(spans);
});
