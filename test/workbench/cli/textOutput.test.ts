import { review } from "../../../src/core/review";
import { countedLines } from "../../../workbench/cli/textOutput";
import { typedSheet } from "../../support/typedSheet";

function partyGroup(group: number, levels: readonly string[]) {
  const members = levels.map((level, i) => [
    i + 1,
    `Trần Thị ${"ABCDE"[i] ?? ""}nh ${"KLM"[group] ?? ""}ai`,
    level,
  ]);
  const rows = [
    ["CHI BỘ KHU PHỐ HÒA BÌNH"],
    [`TỔ ĐẢNG SỐ ${String(group)}`],
    ["KẾT QUẢ XẾP LOẠI ĐẢNG VIÊN NĂM 2024"],
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    ...members,
  ];
  return { ...typedSheet(rows, { name: `Tổ ${String(group)}` }), id: `{${String(group)}}` };
}

test("a branch of several party groups is one branch, with one cap", () => {
  const sheets = [
    partyGroup(1, ["HTXSNV", "HTTNV", "HTTNV", "HTTNV"]),
    partyGroup(2, ["HTTNV", "HTTNV", "HTNV"]),
  ];
  const lines = countedLines(review({ sheets }, {}));
  expect(lines.slice(0, 10)).toEqual([
    "CHI BỘ KHU PHỐ HÒA BÌNH",
    "Năm 2024, ngày họp chưa rõ. Quy định áp dụng: Quy định số 124-QĐ/TW và Hướng dẫn số 25-HD/BTCTW.",
    "Bảng xếp loại: trang tính “Tổ 1”, vùng A4:C8.",
    "Bảng xếp loại: trang tính “Tổ 2”, vùng A4:C7.",
    "Tổng số 7; không thuộc diện xếp loại 0; thuộc diện xếp loại 7: đã xếp loại 7, chưa xếp loại 0.",
    "  Hoàn thành xuất sắc nhiệm vụ: 1 (14,3%)",
    "  Hoàn thành tốt nhiệm vụ: 5 (71,4%)",
    "  Hoàn thành nhiệm vụ: 1 (14,3%)",
    "  Không hoàn thành nhiệm vụ: 0 (0,0%)",
    "Toàn bảng: hoàn thành tốt 5, hoàn thành xuất sắc tối đa 1 (20%), thực tế 1: trong tỷ lệ.",
  ]);
});
