import type { CellValue } from "../../../../src/core/model/grid";
import { nameOf } from "../workbook/people";
import type { Decoy } from "./meetingPlan";

type Rows = readonly (readonly CellValue[])[];

/** What is on the sheets that are none of the meeting's. */
export const DECOY_SHEETS: Readonly<Record<Decoy, { readonly name: string; readonly rows: Rows }>> =
  {
    candidates: {
      name: "Nguồn",
      rows: [
        ["DANH SÁCH QUẦN CHÚNG ƯU TÚ"],
        ["TT", "Họ và tên", "Đảng viên giúp đỡ", "Dự kiến kết nạp"],
        [1, nameOf(600), nameOf(0), "Quý II/2026"],
      ],
    },
    complaints: {
      name: "Đơn thư",
      rows: [
        ["SỔ TIẾP CÔNG DÂN"],
        ["TT", "Người phản ánh", "Nội dung phản ánh", "Hướng xử lý", "Kết quả"],
        [1, nameOf(610), "Tiếng ồn ban đêm", "Chuyển công an", "Đã giải quyết"],
      ],
    },
    tasks: {
      name: "Phân công",
      rows: [
        ["PHÂN CÔNG NHIỆM VỤ"],
        ["TT", "Nội dung công việc", "Người thực hiện", "Thời hạn", "Kết quả"],
        [1, "Viết báo cáo", nameOf(1), "Quý I", "Xong"],
      ],
    },
    nextYear: {
      name: "Phương hướng",
      rows: [
        ["CHỈ TIÊU PHẤN ĐẤU NĂM 2026"],
        ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2026", "Giải pháp thực hiện"],
        [1, "Sinh hoạt chuyên đề", "buổi", 6, "Theo kế hoạch"],
      ],
    },
    fees: {
      name: "Đảng phí",
      rows: [
        ["THU NỘP ĐẢNG PHÍ"],
        ["TT", "Nội dung", "Kế hoạch thu", "Thực hiện", "Tỷ lệ"],
        [1, "Quý I", 1_000_000, 1_000_000, 1],
      ],
    },
  };
