import type { DocumentTexts } from "../documents";

export const documentsVi: DocumentTexts = {
  heading: "Văn bản của hội nghị",
  lead: "Lập từ kết quả xếp loại và thông tin hội nghị có trong tệp. Nội dung chưa có thì để dấu chấm.",
  none: "Chưa lập được văn bản: tệp chưa có kết quả xếp loại đảng viên của riêng một chi bộ.",
  write: "Lập văn bản",
  writeHint:
    "Mỗi văn bản là một trang tính có số liệu tự cập nhật. Đoạn đã sửa trên trang tính thì giữ nguyên.",
  contents: (sections, blanks) =>
    [
      ...(sections.length > 0 ? [`Gồm: ${sections.join("; ")}.`] : []),
      blanks === 0 ? "Không còn chỗ để trống." : `Còn ${String(blanks)} chỗ để trống.`,
    ].join(" "),
  save: "Lưu tệp Word",
  saveHint: "Tệp được lưu vào thư mục Tải xuống. Nếu máy không cho lưu, bấm “Xem” rồi “Sao chép”.",
  show: "Xem",
  hide: "Đóng",
  copy: "Sao chép",
  copied: "Đã sao chép. Dán vào Word để hoàn thiện.",
  notCopied: "Chưa sao chép được. Hãy chọn nội dung bên trên rồi nhấn Ctrl+C.",
  kept: (sheet, text) => `Trang tính “${sheet}”: giữ nguyên đoạn đã sửa “${text}”.`,
};
