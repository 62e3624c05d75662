import type { Content } from "../../../src/core/model/report";
import type { CellValue } from "../../../src/core/model/grid";
import { encodeRowTraces, encodeTraces, traceOf } from "../../../src/excel/notes/traces";
import { typedSince } from "../../../src/excel/notes/typedSince";

const WRITTEN: readonly (readonly Content[])[] = [
  ["Mức", "Số lượng", null],
  ["Xuất sắc", { formula: "=COUNTA(A1:A9)", value: 4 }, null],
  ["Tốt", 12.1, null],
  [null, "Cộng", "16"],
];
const LEFT: readonly (readonly CellValue[])[] = [
  ["Mức", "Số lượng", ""],
  ["Xuất sắc", "=COUNTA(A1:A9)", ""],
  ["Tốt", 12.1, ""],
  ["", "Cộng", "16"],
];

/** The rows as we left them, with these in place of some of them. */
const now = (rows: Readonly<Record<number, readonly CellValue[]>>) =>
  LEFT.map((cells, i) => rows[i] ?? cells);

const traces = WRITTEN.map((cells) => cells.map(traceOf));
const typed = (rows: readonly (readonly CellValue[])[]) => typedSince(rows, encodeTraces(traces));
const typedInRows = (rows: readonly (readonly CellValue[])[]) =>
  typedSince(rows, encodeRowTraces(traces));

const [head, first, second, last] = LEFT as [CellValue[], CellValue[], CellValue[], CellValue[]];

describe("nothing was typed where", () => {
  test.each([
    ["all is as it was written", LEFT],
    ["a formula follows its cells", now({ 1: ["Xuất sắc", "=COUNTA(A1:A10)", ""] })],
    ["a result was fixed", now({ 1: ["Xuất sắc", 4, ""] })],
    ["a cell was emptied", now({ 2: ["", 12.1, ""] })],
    ["Excel keeps fewer digits", now({ 2: ["Tốt", 12.100000000000001, ""] })],
    ["the rows were sorted", [head, second, last, first]],
    ["a row was inserted", [head, ["", "", ""], first, second, last]],
    ["a row was deleted", [head, second, last]],
  ])("%s", (_, rows) => {
    expect(typed(rows)).toEqual([]);
  });
});

describe("something was typed where", () => {
  test.each([
    ["a cell was blank", now({ 1: ["Xuất sắc", "=B1", "hỏi lại"] }), [1, 2, "hỏi lại"]],
    ["there was a text", now({ 2: ["Tốt lắm", 12.1, ""] }), [2, 0, "Tốt lắm"]],
    ["there was a figure", now({ 1: ["Xuất sắc", 5, ""] }), [1, 1, 5]],
    [
      "there was a blank, even if it is ours elsewhere",
      now({ 2: ["Tốt", 12.1, "16"] }),
      [2, 2, "16"],
    ],
    ["a row was inserted", [head, first, ["", "mới", ""], second, last], [2, 1, "mới"]],
    ["the row has moved", [head, second, ["Xuất sắc", "=B1", "x"], last], [2, 2, "x"]],
  ])("%s", (_, rows, [row, column, content]) => {
    expect(typed(rows)).toEqual([{ row, column, content }]);
  });
});

describe("where rows have traces, not their cells,", () => {
  test.each([
    ["all is as it was written", LEFT],
    ["a formula follows its cells", now({ 1: ["Xuất sắc", "=COUNTA(A1:A10)", ""] })],
    ["the rows were sorted", [head, second, last, first]],
    ["a row was inserted", [head, ["", "", ""], first, second, last]],
    ["a row was deleted", [head, second, last]],
  ])("nothing was typed: %s", (_, rows) => {
    expect(typedInRows(rows)).toEqual([]);
  });

  test("all of a row may be what was typed there", () => {
    expect(typedInRows(now({ 2: ["Tốt lắm", 12.1, ""] }))).toEqual([
      { row: 2, column: 0, content: "Tốt lắm" },
      { row: 2, column: 1, content: 12.1 },
    ]);
  });

  test("of two equal rows the one that was not left there was typed", () => {
    expect(typedInRows([head, first, first, second, last])).toEqual([
      { row: 2, column: 0, content: "Xuất sắc" },
      { row: 2, column: 1, content: "=COUNTA(A1:A9)" },
    ]);
  });
});
