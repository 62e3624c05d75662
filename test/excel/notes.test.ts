import { movesOf, notesOf } from "../../src/excel/notes";

const area = (head: string, top: number, bottom: number) => ({
  head,
  rect: { top, bottom, left: 0, right: 3 },
});

describe("notesOf(grid, areas)", () => {
  test("cells outside our areas are notes", () => {
    const grid = {
      top: 0,
      left: 0,
      values: [
        ["ours", "", "", "", "beside"],
        ["ours", "", "", "", ""],
        ["below", "", "", "", ""],
      ],
    };
    expect(notesOf(grid, [area("ours", 0, 1)])).toEqual([
      { row: 0, column: 4, content: "beside" },
      { row: 2, column: 0, content: "below" },
    ]);
  });
});

describe("movesOf(notes, before, after)", () => {
  const before = [area("title", 0, 2), area("list", 4, 6), area("signature", 9, 10)];

  test("nothing moves where nothing changed", () => {
    const notes = [{ row: 12, column: 0, content: "Lê Ngọc Hiền" }];
    expect(movesOf(notes, before, before)).toEqual([]);
  });

  test("a name under the signature moves down with it when the list grows", () => {
    const note = { row: 13, column: 2, content: "Lê Ngọc Hiền" };
    const after = [area("title", 0, 2), area("list", 4, 9), area("signature", 12, 13)];
    expect(movesOf([note], before, after)).toEqual([{ note, row: 16, column: 2 }]);
  });

  test("a note beside the list stays in its row", () => {
    const note = { row: 5, column: 4, content: "hỏi lại" };
    const after = [area("title", 0, 2), area("list", 4, 9), area("signature", 12, 13)];
    expect(movesOf([note], before, after)).toEqual([]);
  });

  test("a note that new contents would cover moves to their right", () => {
    const note = { row: 7, column: 1, content: "ghi chú" };
    const after = [area("title", 0, 2), area("other", 3, 12)];
    expect(movesOf([note], before, after)).toEqual([{ note, row: 7, column: 4 }]);
  });

  test("two notes never land on one cell", () => {
    const left = { row: 7, column: 1, content: "một" };
    const right = { row: 7, column: 4, content: "hai" };
    const after = [area("other", 3, 12)];
    expect(movesOf([left, right], before, after)).toEqual([
      { note: left, row: 7, column: 4 },
      { note: right, row: 7, column: 5 },
    ]);
  });
});
