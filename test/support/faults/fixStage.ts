import { setContents } from "../../../workbench/host/book/cellInput";
import { newWorkbook } from "../../../workbench/host/book/newWorkbook";
import type { HostWorkbook } from "../../../workbench/host/book/workbook";

const GOOD = "Hoàn thành tốt nhiệm vụ";

/** A table with a fault of every kind that has a fix, and ways of writing that can be made uniform. */
export function faultyWorkbook(): HostWorkbook {
  const workbook = newWorkbook(["Xếp loại", "Trang khác"]);
  setContents(workbook, 0, 0, 0, [
    ["DANH SÁCH XẾP LOẠI ĐẢNG VIÊN NĂM 2025"],
    [
      ...["TT", "Họ và tên", "Số thẻ đảng viên", "Điểm tiêu chí chung (/30)"],
      ...["Điểm kết quả nhiệm vụ (/70)", "Tổng điểm", "Tự xếp loại", "Chi bộ xếp loại", "Ghi chú"],
    ],
    [1, "Lê An", "04.000001", 27, 60, 87, GOOD, GOOD, ""],
    [2, "Trần Bình", "04.000002", 26, 58, 85, "HTT", GOOD, "ghi chú"],
    [3, "Ngô  Chi", "04.000003", 25, 57, 82, "Hoàn thành tố nhiệm vụ", GOOD, ""],
    [4, "Phạm Dung", "04.000004", 28, 60, 90, GOOD, "HTTNV", ""],
    ["", "Tổng số: 5 đồng chí. Hoàn thành tốt nhiệm vụ: 03 đồng chí (75%)"],
  ]);
  setContents(workbook, 1, 0, 0, [["Việc khác"], ["Họp ngày 20"]]);
  return workbook;
}
