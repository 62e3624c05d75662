import type { CellValue } from "../../../../src/core/model/grid";
import { readFacts } from "../../../../src/core/table/around/facts";
import { findTables } from "../../../../src/core/table/findTables";
import { readTable } from "../../../../src/core/table/readTable";
import { typedSheet } from "../../../support/typedSheet";
import { PLAIN_VOCABULARY } from "../../../support/vocabulary";

/** Reads a table whose columns between the name and the rating have these headings and contents. */
function tableWith(...columns: readonly (readonly [header: string, cell: CellValue])[]) {
  const cells = columns.map(([, cell]) => cell);
  const sheet = typedSheet([
    ["BẢNG XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
    ["TT", "Họ và tên", ...columns.map(([header]) => header), "Chi bộ xếp loại"],
    [1, "Lê An", ...cells, "HTTNV"],
    [2, "Lê Bình", ...cells, "HTTNV"],
  ]);
  const [layout] = findTables(sheet, []);
  const table = readTable(sheet, layout!, PLAIN_VOCABULARY, readFacts(sheet, layout!));
  const [member] = table.members;
  return {
    roles: table.columns.slice(2).map(({ role }) => role),
    particulars: member!.particulars,
  };
}

test.each<[string, CellValue, string | null]>([
  ["Mã chức danh", "M22", "positionCode"],
  ["Chức danh", "Chuyên viên", "job"],
  ["Đã kiểm điểm", "X", "reviewed"],
  ["Kiểm điểm", "X", "reviewed"],
  ["Kết quả khắc phục hạn chế, khuyết điểm", "Đã khắc phục", "shortcomings"],
  ["Tỷ lệ khắc phục khuyết điểm (%)", 100, "shortcomings"],
  ["Thưởng (TĐ 7đ)", 3, "bonus"],
  ["Điểm thưởng", 3, "bonus"],
  ["Hộ khẩu thường trú", "Hà Nội", null],
  ["Tỷ lệ phiếu tín nhiệm thấp", "12%", "lowConfidence"],
  ["Tỷ lệ hoàn thành nhiệm vụ của đơn vị phụ trách", "90%", "unitsDone"],
  ["Tỷ lệ đơn vị phụ trách không hoàn thành nhiệm vụ", "10%", "unitsFailed"],
  ["Tỷ lệ hoàn thành nhiệm vụ", "90%", "done"],
  ["Đạo đức, lối sống", "Tốt", "criterion"],
  ["Ý thức tổ chức kỷ luật", "Trung bình", "criterion"],
  ["Kỷ luật", "Khiển trách", "discipline"],
  ["Chính quyền xếp loại", "Tốt", "staff"],
])("the column %s with %j is read as %s", (header, cell, role) => {
  expect(tableWith([header, cell]).roles).toEqual([role, "final"]);
});

test("degrees of several criteria are read in the order of their columns", () => {
  const { roles, particulars } = tableWith(
    ["Tư tưởng chính trị", "Xuất sắc"],
    ["Tác phong, lề lối làm việc", "TB"],
    ["Kết quả thực hiện nhiệm vụ được giao", "Kém"],
  );
  expect(roles).toEqual(["criterion", "criterion", "criterion", "final"]);
  expect(particulars.criteria).toEqual(["excellent", "average", "poor"]);
});

test("points of criteria stay points", () => {
  const { roles } = tableWith(["Khắc phục hạn chế, khuyết điểm (5)", 4]);
  expect(roles).not.toContain("shortcomings");
});

test("shares are per cent, however they are typed", () => {
  const { particulars } = tableWith(
    ["Tỷ lệ phiếu tín nhiệm thấp", 0.12],
    ["Tỷ lệ hoàn thành nhiệm vụ của đơn vị phụ trách", 0.9],
  );
  expect(particulars.lowConfidence).toEqual({ kind: "number", value: 12 });
  expect(particulars.unitsDone).toEqual({ kind: "number", value: 90 });
});
