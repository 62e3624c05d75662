import {
  fileFormula,
  shiftFormula,
  withoutPrefixes,
  withoutTables,
} from "../../../workbench/xlsx/formula";
import type { TableShape } from "../../../workbench/xlsx/formula";

const table: TableShape = {
  name: "tblXepLoai",
  sheet: "Bảng dữ liệu",
  range: { top: 3, left: 0, bottom: 10, right: 3 },
  columns: ["STT", "Tổng điểm", "Tỷ lệ [%]", "Ghi chú"],
  showTotals: true,
};

const inside = { sheet: "Bảng dữ liệu", row: 5, column: 3 };
const outside = { sheet: "Tổng hợp", row: 0, column: 0 };

describe("withoutTables", () => {
  test.each([
    ["SUM(tblXepLoai[Tổng điểm])", "SUM('Bảng dữ liệu'!$B$5:$B$10)"],
    ["SUM(TBLXEPLOAI[tổng điểm])", "SUM('Bảng dữ liệu'!$B$5:$B$10)"],
    ["ROWS(tblXepLoai[])", "ROWS('Bảng dữ liệu'!$A$5:$D$10)"],
    ["ROWS(tblXepLoai[#All])", "ROWS('Bảng dữ liệu'!$A$4:$D$11)"],
    ["tblXepLoai[[#Headers],[Tổng điểm]]", "'Bảng dữ liệu'!$B$4"],
    ["tblXepLoai[[#Totals],[Tổng điểm]]", "'Bảng dữ liệu'!$B$11"],
    ["SUM(tblXepLoai[[STT]:[Tổng điểm]])", "SUM('Bảng dữ liệu'!$A$5:$B$10)"],
    ["SUM(tblXepLoai[Tỷ lệ '[%']])", "SUM('Bảng dữ liệu'!$C$5:$C$10)"],
    ["COUNTIFS(tblXepLoai[STT],1,tblXepLoai[Ghi chú],\"[x]\")", "COUNTIFS('Bảng dữ liệu'!$A$5:$A$10,1,'Bảng dữ liệu'!$D$5:$D$10,\"[x]\")"],
    ["SUM(khac[Tổng điểm])", "SUM(khac[Tổng điểm])"],
    ["SUM(tblXepLoai[Không có])", "SUM(tblXepLoai[Không có])"],
    ["'Trang [1]'!A1+1", "'Trang [1]'!A1+1"],
  ])("%s", (formula, expected) => {
    expect(withoutTables(formula, [table], outside)).toBe(expected);
  });

  test.each([
    ["[@[Tổng điểm]]*2", "'Bảng dữ liệu'!$B$6*2"],
    ["tblXepLoai[@STT]", "'Bảng dữ liệu'!$A$6"],
    ["tblXepLoai[[#This Row],[Tổng điểm]]+1", "'Bảng dữ liệu'!$B$6+1"],
  ])("in a row of the table: %s", (formula, expected) => {
    expect(withoutTables(formula, [table], inside)).toBe(expected);
  });
});

describe("shiftFormula", () => {
  test.each([
    ["A1+$B2+C$3+$D$4", "C2+$B3+E$3+$D$4"],
    ["SUM(A:B,$C:D,1:2,$3:4)", "SUM(C:D,$C:F,2:3,$3:5)"],
    ["'A1 B2'!C3&\"A1\"", "'A1 B2'!E4&\"A1\""],
    ["LOG10(A1)+Q1x+tong_A1", "LOG10(C2)+Q1x+tong_A1"],
  ])("%s", (formula, expected) => {
    expect(shiftFormula(formula, 1, 2)).toBe(expected);
  });
});

test("newer functions carry their prefix in files, and text in a formula is left alone", () => {
  const formula = 'IFS(A1="ifs(",XLOOKUP(1,B:B,C:C),TRUE,hyperlink("#A1","filter("))';
  const inFile = '_xlfn.IFS(A1="ifs(",_xlfn.XLOOKUP(1,B:B,C:C),TRUE,HYPERLINK("#A1","filter("))';
  expect(fileFormula(formula)).toBe(inFile);
  expect(withoutPrefixes(inFile)).toBe(formula.replace("hyperlink", "HYPERLINK"));
  expect(fileFormula("FILTER(A1:A3,B1:B3=1)")).toBe("_xlfn._xlws.FILTER(A1:A3,B1:B3=1)");
});
