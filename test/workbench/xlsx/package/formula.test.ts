import { fileFormula, withoutPrefixes } from "../../../../workbench/xlsx/package/formula";
import { shiftFormula } from "../../../../src/files/sheet/shiftFormula";

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

test("newer functions have a prefix in files, and texts in a formula stay as they are", () => {
  const formula = 'IFS(A1="ifs(",XLOOKUP(1,B:B,C:C),TRUE,hyperlink("#A1","filter("))';
  const inFile = '_xlfn.IFS(A1="ifs(",_xlfn.XLOOKUP(1,B:B,C:C),TRUE,HYPERLINK("#A1","filter("))';
  expect(fileFormula(formula)).toBe(inFile);
  expect(withoutPrefixes(inFile)).toBe(formula.replace("hyperlink", "HYPERLINK"));
  expect(fileFormula("FILTER(A1:A3,B1:B3=1)")).toBe("_xlfn._xlws.FILTER(A1:A3,B1:B3=1)");
});

test("structured references are spelt as in files", () => {
  expect(fileFormula("SUM(tblDiem[@[Điểm abc(x)]],tblDiem[@Điểm],tblDiem[[#All],[Sum(y)]])")).toBe(
    "SUM(tblDiem[[#This Row],[Điểm abc(x)]],tblDiem[[#This Row],[Điểm]],tblDiem[[#All],[Sum(y)]])",
  );
});
