import type { CellValue } from "../../../src/core/model/grid";
import { readNumber, readShare, sharesAreFractions } from "../../../src/core/text/number";

describe("readNumber", () => {
  it.each<[CellValue, number]>([
    [28.1, 28.1],
    ["28,5", 28.5],
    ["28.5", 28.5],
    [" 90 ", 90],
    ["85đ", 85],
    ["85 điểm", 85],
    ["27/30", 27],
    ["17 phiếu", 17],
    ["17 (94,4%)", 17],
    ["4 tháng", 4],
    ["-5", -5],
    ["Không", 0],
    ["20%", 20],
  ])("reads %j as %s", (value, expected) => {
    expect(readNumber(value)).toEqual({ kind: "number", value: expected });
  });

  it.each<CellValue>(["x", "tám mươi", "từ 01/3 đến 30/6", "85-90", "1.234.567", true])(
    "leaves %j unreadable",
    (value) => {
      expect(readNumber(value).kind).toBe("unreadable");
    },
  );

  it.each<[CellValue, unknown]>([
    ["", { kind: "blank" }],
    ["-", { kind: "blank" }],
    ["#DIV/0!", { kind: "error", written: "#DIV/0!" }],
  ])("tells %j from a number", (value, expected) => {
    expect(readNumber(value)).toEqual(expected);
  });
});

describe("readShare", () => {
  it.each<[string, CellValue[], CellValue, number]>([
    ["fractions", [0.2, 1, 0], 0.2, 20],
    ["fractions as text", ["0,2", "1"], "0,2", 20],
    ["an exact fraction", [0.07], 0.07, 7],
    ["per cents", [20, 35, 0], 20, 20],
    ["per cents below one", [0.5, 20], 0.5, 0.5],
    ["signs among fractions", [0.2, "20%"], "20%", 20],
    ["signs alone", ["20%", "35%"], "20%", 20],
    ["nothing", [], "20,5", 20.5],
  ])("reads a column of %s", (_, column, value, expected) => {
    const fractions = sharesAreFractions(column);
    expect(readShare(value, fractions)).toEqual({ kind: "number", value: expected });
  });
});
