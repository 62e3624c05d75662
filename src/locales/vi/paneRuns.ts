import type { NewsTexts, PaneTexts, ProgressTexts, ReportTexts, WriteTexts } from "../pane";
import { quoteAll } from "../quote";
import { restOfEdits } from "./editNews";
import { counted, number } from "./paneCounts";

export const write: WriteTexts = {
  heading: "Tổng hợp",
  button: "Tổng hợp",
  plan: (sheets) => `Sẽ lập hoặc cập nhật ${number(sheets)} trang tính`,
  safe: "Các trang tính khác được giữ nguyên.",
  withErrors: (errors) =>
    `Còn ${number(errors)} lỗi. Bảng tổng hợp vẫn lập được và ghi rõ số lỗi ở đầu trang.`,
  freeze: "Chốt số liệu",
  freezeHint:
    "Lập lại các trang tính trên với số liệu cố định để gửi cấp trên. Sau đó vẫn có thể bỏ chốt để số liệu tự cập nhật như cũ.",
  thaw: {
    question:
      "Số liệu đã chốt để gửi cấp trên. Nếu tổng hợp lại, các số đã chốt sẽ được thay bằng số liệu tự cập nhật.",
    confirm: "Bỏ chốt và tổng hợp",
    keep: "Giữ số đã chốt",
  },
  done: (sheets, charts) => `Đã lập ${number(sheets)} trang tính, ${number(charts)} biểu đồ.`,
  differences: (cells) =>
    `${number(cells)} ô cho kết quả khác với số đã kiểm tra. Nên kiểm tra lại rồi tổng hợp lần nữa.`,
  stale:
    "Bảng xếp loại vừa được sửa trong lúc tổng hợp nên số liệu có thể chưa phải là mới nhất. Hãy tổng hợp lại.",
};

export const reports: ReportTexts = {
  again: "Tổng hợp lại",
  nothingWritten: "Chưa ghi gì vào tệp.",
  writtenWhole: (sheets) => `Đã ghi xong: ${quoteAll(sheets)}.`,
  writtenInPart: (sheets, button) =>
    `Mới ghi dở: ${quoteAll(sheets)}. Bấm “${button}” để ghi cho đủ.`,
  unknownProgress: "Chưa rõ đã ghi đến đâu; lần tổng hợp sau sẽ kiểm tra trước khi ghi.",
  interrupted: (sheets, button) =>
    `Có lần tổng hợp chưa ghi xong nên số liệu có thể chưa đủ ở: ${quoteAll(sheets)}. Bấm “${button}” để ghi cho đủ.`,
  copies: (sheets) =>
    `Trang tính ${quoteAll(sheets)} là bản sao hoặc không còn dấu nhận biết của phần bổ trợ: không tính và không ghi đè.`,
  unfinishedLooks: (sheets) =>
    `Excel chưa cho định dạng trang in ở: ${quoteAll(sheets)}. Số liệu đã đủ; tổng hợp lại để hoàn tất.`,
  movedNotes: (places) =>
    `Nội dung được gõ chen vào phần số liệu đã được chuyển sang bên phải, nay ở: ${quoteAll(places)}.`,
  emptied: (sheets) =>
    `Có hai người cùng tổng hợp một lúc nên có trang tính lập hai lần. Bản mới hơn được giữ lại; bản sau đây đã để trống và có thể xóa: ${quoteAll(sheets)}.`,
  manualCalculation: "Excel đang đặt tính toán thủ công: nhấn F9 để cập nhật số liệu sau khi sửa.",
};

export const progress: ProgressTexts = {
  phases: {
    read: "Đang đọc các trang tính",
    judge: "Đang đối chiếu với quy định",
    write: "Đang lập các trang tính",
  },
  step: (step, of, what) => `Bước ${number(step)}/${number(of)}: ${what}`,
  cancel: "Dừng",
  cancelling: "Sẽ dừng sau bước này",
  waiting: {
    slow: "Tệp lớn hoặc đường truyền chậm, xin chờ.",
    editing: "Một ô đang được nhập dở. Nhấn Enter để Excel làm tiếp.",
  },
};

export const news: NewsTexts = {
  noTable: "Đã kiểm tra: chưa có kết quả xếp loại.",
  checked: (counts, gone) =>
    `Đã kiểm tra: ${counted(counts)}.${gone > 0 ? ` ${number(gone)} mục đã xử lý xong so với lần kiểm tra trước.` : ""}`,
  written: "Đã lập xong bảng tổng hợp.",
  frozen: "Đã chốt số liệu.",
  writtenStale: "Đã lập bảng tổng hợp, nhưng dữ liệu đang được sửa. Nên tổng hợp lần nữa.",
  fixed: (report) => `Đã sửa ${number(report.count)} ô.${restOfEdits(report, number)}`,
  undone: (report) => `Đã hoàn tác ${number(report.count)} ô.${restOfEdits(report, number)}`,
  sampleMade: "Đã tạo bảng mẫu trên một trang tính mới.",
  localRulesMade: "Trang tính “Quy chế” đã sẵn sàng để ghi quy định của cấp ủy.",
  documentsWritten: "Đã lập văn bản của hội nghị.",
  kitMade: (made, kept) =>
    [
      made.length > 0 ? `Đã tạo trang tính ${quoteAll(made)}.` : "",
      kept.length > 0 ? `Giữ nguyên trang tính đã có: ${quoteAll(kept)}.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  notShown: "Không mở được ô này. Trang tính có thể đã bị xóa hoặc đổi tên, hãy kiểm tra lại.",
  cancelled: "Đã dừng theo yêu cầu.",
};

export const failures: PaneTexts["failures"] = {
  busy: "Excel đang bận. Hãy thử lại sau ít giây.",
  editing: "Một ô đang được sửa. Nhấn Enter để kết thúc sửa ô rồi thử lại.",
  readOnly:
    "Tệp đang ở chế độ chỉ đọc hoặc được bảo vệ: vẫn kiểm tra được nhưng không ghi được. Hãy mở tệp để chỉnh sửa hoặc bỏ bảo vệ rồi thử lại.",
  structureLocked:
    "Cấu trúc của tệp đang được bảo vệ nên không thêm được trang tính. Hãy bỏ bảo vệ cấu trúc rồi tổng hợp lại.",
  sheetProtected:
    "Một trang tính do phần bổ trợ lập đang được bảo vệ. Hãy bỏ bảo vệ trang tính đó rồi tổng hợp lại.",
  newer:
    "Các trang tính tổng hợp do phiên bản mới hơn của phần bổ trợ lập nên phiên bản này không ghi đè. Hãy đóng rồi mở lại Excel để cập nhật phần bổ trợ, sau đó tổng hợp lại.",
  frozen:
    "Số liệu đã chốt để gửi cấp trên nên không được thay. Nếu muốn tổng hợp lại, hãy bấm “Kiểm tra” để mở ngăn tác vụ rồi bấm “Tổng hợp” ở đó.",
  blockedCells:
    "Bộ lọc, ô gộp hoặc PivotTable đang cản việc ghi. Hãy bỏ lọc hoặc bỏ gộp ô rồi thử lại.",
  moved: "Một trang tính vừa được đổi tên, di chuyển hoặc xóa. Hãy kiểm tra lại.",
  overtaken: "Có người khác cũng đang tổng hợp tệp này. Hãy đợi ít phút rồi kiểm tra lại.",
  tooLarge: "Bảng quá lớn cho một lần đọc hoặc ghi. Hãy chia bảng thành nhiều trang tính.",
  session: "Phiên làm việc với Excel đã hết hạn. Hãy tải lại trang rồi mở lại tệp.",
  timeout: "Excel không phản hồi. Hãy thử lại sau ít phút.",
  inactive:
    "Cửa sổ Excel khác đang được dùng hoặc đang mở hộp thoại. Hãy đóng hộp thoại rồi thử lại.",
  unsupported:
    "Phiên bản Excel này không hỗ trợ thao tác vừa thực hiện. Hãy cập nhật Excel rồi thử lại.",
  unexpected:
    "Đã xảy ra lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ngăn tác vụ.",
};
