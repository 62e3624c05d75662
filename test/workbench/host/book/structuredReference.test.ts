import { setContent, setContents } from "../../../../workbench/host/book/cellInput";
import { readCell } from "../../../../workbench/host/book/cells";
import { newWorkbook } from "../../../../workbench/host/book/newWorkbook";
import {
  type TableShape,
  withoutTables,
} from "../../../../workbench/host/book/structuredReference";
import { startStandIn } from "../../../support/openWorkbook";

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
    [
      'COUNTIFS(tblXepLoai[STT],1,tblXepLoai[Ghi chú],"[x]")',
      "COUNTIFS('Bảng dữ liệu'!$A$5:$A$10,1,'Bảng dữ liệu'!$D$5:$D$10,\"[x]\")",
    ],
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

test("a reference to the totals of a table without totals stays as it is", () => {
  const bare = { ...table, showTotals: false };
  expect(withoutTables("tblXepLoai[[#Totals],[STT]]", [bare], outside)).toBe(
    "tblXepLoai[[#Totals],[STT]]",
  );
});

describe("in a workbook", () => {
  beforeAll(startStandIn);

  test("formulas over a table compute, and are read as they were written", () => {
    const workbook = newWorkbook(["Dữ liệu"]);
    setContents(workbook, 0, 0, 0, [["Điểm"], [10], [20.5]]);
    workbook.sheets[0]!.tables.push({
      id: "1",
      name: "tblDiem",
      range: { top: 0, left: 0, bottom: 2, right: 0 },
      columns: ["Điểm"],
      style: null,
      showTotals: false,
      filter: "idle",
    });
    setContent(workbook, 0, 5, 0, { formula: "=SUM(tblDiem[Điểm])" });
    setContents(workbook, 0, 6, 0, [[{ formula: "=MAX(tblDiem[Điểm])" }, "x"]]);
    expect([5, 6].map((row) => readCell(workbook, 0, row, 0))).toEqual([
      { value: 30.5, type: "Double", formula: "=SUM(tblDiem[Điểm])" },
      { value: 20.5, type: "Double", formula: "=MAX(tblDiem[Điểm])" },
    ]);
    setContent(workbook, 0, 5, 0, { formula: "=A2" });
    expect(readCell(workbook, 0, 5, 0).formula).toBe("=A2");
  });
});
