import { drawnFrom } from "../../../workbench/page/grid/sheetBox";

const MODEL = {
  getRowHeight: (_sheet: number, row: number) => (row === 2 ? 100 : 20),
  getColumnWidth: () => 90,
};

test.each([
  ["not scrolled", { left: 0, top: 0 }, { left: 0, top: 0 }],
  ["within the first row and column", { left: 89, top: 19 }, { left: 0, top: 0 }],
  ["exactly at the second ones", { left: 90, top: 20 }, { left: 90, top: 20 }],
  ["within a high row", { left: 200, top: 119 }, { left: 180, top: 20 }],
])("a grid %s draws from the edge before", (_, scroll, from) => {
  expect(drawnFrom(MODEL, 0, scroll)).toEqual(from);
});
