import type { Note } from "../../../src/app/ports";
import { movesOf, notesOf } from "../../../src/excel/notes/notes";

const area = (head: string, top: number, bottom: number) => ({
  head,
  traces: null,
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

describe("movesOf(sheet, after)", () => {
  const before = [area("title", 0, 2), area("list", 4, 6), area("signature", 9, 10)];
  const longer = [area("title", 0, 2), area("list", 4, 7), area("signature", 10, 11)];
  const finished = (notes: readonly Note[]) => ({
    notes,
    areas: before,
    areasBefore: before,
    mark: null,
  });
  const unfinished = (notes: readonly Note[], moved: "in place" | "moving" | "moved") => ({
    ...finished(notes),
    areas: moved === "moved" ? longer : before,
    mark: {
      isUnfinished: true,
      isNew: false,
      notes: moved,
      run: "1.aaaa",
      born: null,
      isNewer: false,
    },
  });

  test("nothing moves where nothing changed", () => {
    const notes = [{ row: 12, column: 0, content: "Lê Ngọc Hiền" }];
    expect(movesOf(finished(notes), before)).toEqual([]);
  });

  test("a name under the signature moves down with it when the list grows", () => {
    const note = { row: 13, column: 2, content: "Lê Ngọc Hiền" };
    const after = [area("title", 0, 2), area("list", 4, 9), area("signature", 12, 13)];
    expect(movesOf(finished([note]), after)).toEqual([
      { note, row: 16, column: 2, isCopied: false },
    ]);
  });

  test("a note beside the list stays in its row", () => {
    const note = { row: 5, column: 4, content: "hỏi lại" };
    const after = [area("title", 0, 2), area("list", 4, 9), area("signature", 12, 13)];
    expect(movesOf(finished([note]), after)).toEqual([]);
  });

  test("a note that new contents would cover moves to their right", () => {
    const note = { row: 7, column: 1, content: "ghi chú" };
    const after = [area("title", 0, 2), area("other", 3, 12)];
    expect(movesOf(finished([note]), after)).toEqual([
      { note, row: 7, column: 4, isCopied: false },
    ]);
  });

  test("two notes never land on one cell", () => {
    const left = { row: 7, column: 1, content: "một" };
    const right = { row: 7, column: 4, content: "hai" };
    const after = [area("other", 3, 12)];
    expect(movesOf(finished([left, right]), after)).toEqual([
      { note: left, row: 7, column: 4, isCopied: false },
      { note: right, row: 7, column: 5, isCopied: false },
    ]);
  });

  test("a note that an unfinished run has copied is not copied again, nor moved further", () => {
    const note = { row: 12, column: 0, content: "Lê Ngọc Hiền" };
    const copy = { ...note, row: 13 };
    expect(movesOf(unfinished([note, copy], "moving"), longer)).toEqual([
      { note, row: 13, column: 0, isCopied: true },
    ]);
  });

  test("two equal notes under one another both move after a run that came to its end", () => {
    const upper = { row: 12, column: 0, content: "x" };
    const lower = { ...upper, row: 13 };
    expect(movesOf(finished([upper, lower]), longer)).toHaveLength(2);
  });

  test("notes stay where an unfinished run had moved them all", () => {
    const note = { row: 13, column: 0, content: "Lê Ngọc Hiền" };
    expect(movesOf(unfinished([note], "moved"), longer)).toEqual([]);
    expect(movesOf(unfinished([note], "in place"), longer)).toHaveLength(1);
  });

  test("a copy that took the place of another note's original is known as a copy, and so is that other one", () => {
    const upper = { row: 12, column: 0, content: "một" };
    const copies = [
      { ...upper, row: 13 },
      { row: 14, column: 0, content: "hai" },
    ];
    expect(movesOf(unfinished([upper, ...copies], "moving"), longer)).toEqual([
      { note: upper, row: 13, column: 0, isCopied: true },
    ]);
  });

  test("a copy beside where another note of its row goes is known as a copy", () => {
    const left = { row: 12, column: 0, content: "một" };
    const right = { row: 12, column: 2, content: "hai" };
    const copy = { ...right, row: 13, column: 5 };
    const after = [...longer, area("notes", 12, 15)];
    expect(movesOf(unfinished([left, right, copy], "moving"), after)).toEqual([
      { note: right, row: 13, column: 5, isCopied: true },
      { note: left, row: 13, column: 4, isCopied: false },
    ]);
  });

  test("notes that an unfinished run had moved follow the areas when they move again", () => {
    const note = { row: 13, column: 0, content: "Lê Ngọc Hiền" };
    expect(movesOf(unfinished([note], "moved"), before)).toEqual([
      { note, row: 12, column: 0, isCopied: false },
    ]);
  });

  test.each(["in place", "moving", "moved"] as const)("no tick of several is lost: %s", (moved) => {
    const ticks = [12, 13, 14].map((row) => ({ row, column: 5, content: "x" }));
    const moves = movesOf(unfinished(ticks, moved), longer);
    expect(moves.filter(({ isCopied }) => isCopied)).toEqual([]);
  });
});
