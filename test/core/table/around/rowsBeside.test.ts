import { rowsBeside } from "../../../../src/core/table/around/rowsBeside";

/** Eight rows of four columns, with the first cell at B3. */
const GRID = { top: 2, left: 1, values: Array.from({ length: 8 }, () => ["", "", "", ""]) };
const WHOLE = { left: 1, right: 4 };

describe("rowsBeside(grid, tables)", () => {
  it("returns every row of a grid without tables", () => {
    expect(rowsBeside(GRID, [])).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it("leaves out the rows that a table fills from edge to edge", () => {
    expect(rowsBeside(GRID, [{ ...WHOLE, top: 4, bottom: 8 }])).toEqual([2, 3, 9]);
  });

  it("keeps the rows of a table that has a column beside it", () => {
    expect(rowsBeside(GRID, [{ top: 4, bottom: 8, left: 1, right: 3 }])).toHaveLength(8);
    expect(rowsBeside(GRID, [{ top: 4, bottom: 8, left: 2, right: 4 }])).toHaveLength(8);
  });

  it("leaves out tables below one another", () => {
    const tables = [
      { ...WHOLE, top: 7, bottom: 9 },
      { ...WHOLE, top: 2, bottom: 4 },
    ];
    expect(rowsBeside(GRID, tables)).toEqual([5, 6]);
  });
});
