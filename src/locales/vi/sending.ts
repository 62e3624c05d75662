import type { SendingTexts } from "../sending";
import { number } from "./paneCounts";

export const sendingVi: SendingTexts = {
  heading: "Bản gửi cấp trên",
  lead: (members, columns) =>
    `Một tệp riêng với danh sách ${number(members)} đảng viên, chỉ có giá trị, không có công thức. Các cột: ${columns.join("; ")}.`,
  leftOut: (columns) => `Không gửi các cột: ${columns.join("; ")}.`,
  save: "Lưu bản gửi cấp trên",
  opened: "Đã mở bản gửi trong một cửa sổ Excel mới. Hãy lưu tệp đó rồi gửi cấp trên.",
  downloaded: (file) =>
    `Tệp “${file}” được lưu vào thư mục Tải xuống. Nếu không thấy tệp, hãy mở “Xem trước bản gửi” rồi bấm “Sao chép”.`,
  preview: "Xem trước bản gửi",
  copyHint: "Khi máy không cho lưu tệp, sao chép rồi dán vào một tệp Excel mới.",
  copy: "Sao chép",
  copied: "Đã sao chép. Dán vào một tệp Excel mới.",
  notCopied: "Chưa sao chép được. Hãy chọn nội dung bên trên rồi nhấn Ctrl+C.",
};
