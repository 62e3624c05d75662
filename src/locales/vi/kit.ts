import type { KitTexts } from "../kit";

export const kitVi: KitTexts = {
  heading: "Bộ mẫu cuối năm",
  lead: "Các trang tính để ghi nội dung hội nghị cuối năm: có danh sách thả xuống, báo ngay khi nhập chưa đúng và được đọc lại khi kiểm tra. Trang tính đã có thì giữ nguyên.",
  make: "Tạo bộ mẫu cuối năm",
  single: "Tạo từng mẫu",
  startYear: "Sang năm mới",
  startYearHint:
    "Lập danh sách đảng viên để xếp loại năm sau (không còn người đã chuyển đi, chưa ghi mức xếp loại) và chuyển tiếp các ý kiến chưa giải quyết. Các trang tính của năm nay giữ nguyên.",
  parts: {
    meetingFacts: "Thông tin hội nghị",
    ballotPapers: "Phiếu (để in)",
    ballotCount: "Kiểm phiếu",
    targets: "Chỉ tiêu",
    admissions: "Kết nạp, dự bị",
    opinions: "Ý kiến, kiến nghị",
    votes: "Biểu quyết",
  },
};
