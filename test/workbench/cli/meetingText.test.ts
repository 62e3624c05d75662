import { NEWEST_SCHEME } from "../../../src/core/schemes/schemes";
import { byLevel } from "../../../src/core/model/level";
import { meetingLines } from "../../../workbench/cli/meetingText";
import { recordOf } from "../../support/meetingRecord";
import { typedSheet } from "../../support/typedSheet";

const NAMES = byLevel((level) => NEWEST_SCHEME.levels[level].name);

test("the meeting, its targets, admissions, opinions and votes have a line each", () => {
  const record = recordOf(
    typedSheet(
      [
        ["BIÊN BẢN HỘI NGHỊ"],
        ["Thời gian", "14 giờ 00 ngày 15/12/2023"],
        ["Kết thúc", "16 giờ 30"],
        ["Địa điểm", "Phòng họp tầng 3"],
        ["Chủ trì", "Nguyễn Công Thắng"],
        ["Có mặt", "14/16"],
        ["Chi bộ tự xếp loại", "Hoàn thành tốt nhiệm vụ"],
      ],
      { name: "Biên bản" },
    ),
    typedSheet(
      [
        ["Chỉ tiêu", "Kế hoạch", "Thực hiện"],
        ["Sinh hoạt chi bộ", 12, 12],
        ["Kết nạp đảng viên", 2, 3],
        ["Doanh thu", 100, 90],
      ],
      { name: "Chỉ tiêu" },
    ),
    typedSheet(
      [
        ["Họ và tên", "Ngày kết nạp", "Người giúp đỡ"],
        ["Trần Thị Bình", "05/5/2023", "Lê Văn An"],
      ],
      { name: "Kết nạp" },
    ),
    typedSheet(
      [
        ["Người nêu", "Nội dung kiến nghị", "Tình trạng"],
        ["Lê Văn An", "Sửa nhà văn hóa", "Chưa giải quyết"],
        ["Trần Thị Bình", "Lắp đèn đường", ""],
      ],
      { name: "Kiến nghị" },
    ),
    typedSheet(
      [
        ["Nội dung biểu quyết", "Có mặt", "Tán thành", "Không tán thành", "Kết quả"],
        ["Nghị quyết năm 2024", 14, 14, 0, "Thông qua"],
        ["Mức thu quỹ", 14, 5, 9, "Không thông qua"],
      ],
      { name: "Biểu quyết" },
    ),
  );
  expect(meetingLines(record, NAMES)).toEqual([
    "Hội nghị: từ 14 giờ 00 đến 16 giờ 30, ngày 15/12/2023; tại Phòng họp tầng 3; chủ trì: Nguyễn Công Thắng; triệu tập 16, có mặt 14, vắng 2.",
    "Chi bộ tự xếp loại: Hoàn thành tốt nhiệm vụ.",
    "Chỉ tiêu: 3 (vượt 1, đạt 1, chưa đạt 1).",
    "Kết nạp, đảng viên dự bị: 1.",
    "Ý kiến, kiến nghị: 2 (chưa giải quyết 1, chưa rõ tình trạng 1).",
    "Biểu quyết: 2 nội dung.",
    "  Nghị quyết năm 2024: tán thành 14/14, không tán thành 0; thông qua.",
    "  Mức thu quỹ: tán thành 5/14, không tán thành 9; không thông qua.",
    "",
  ]);
});

test("a workbook of ratings alone has no line about the meeting", () => {
  const ratings = typedSheet([
    ["TT", "Họ và tên", "Chi bộ xếp loại"],
    [1, "Nguyễn Công Thắng", "HTTNV"],
  ]);
  expect(meetingLines(recordOf(ratings), NAMES)).toEqual([]);
});
