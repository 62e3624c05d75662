import type { CapBaseName } from "../../core/model/parameters";
import type {
  CheckTexts,
  Counts,
  FoundTexts,
  HeadTexts,
  MappingTexts,
  NewsTexts,
  PaneTexts,
  ProgressTexts,
  ReportTexts,
  ResultTexts,
  WriteTexts,
} from "../pane";
import { quote, quoteAll } from "../quote";
import type { Subject } from "../../core/model/table";
import { CODES } from "./codes";
import { restOfEdits } from "./editNews";
import { day, ROLE_NAMES } from "./words";

const number = (value: number) => new Intl.NumberFormat("vi-VN").format(value);

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function counted(counts: Counts): string {
  const parts = [
    counts.error > 0 ? `${number(counts.error)} lỗi` : "",
    counts.warning > 0 ? `${number(counts.warning)} mục cần xem xét` : "",
    counts.info > 0 ? `${number(counts.info)} lưu ý` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "không có lỗi" : parts.join(", ");
}

const head: HeadTexts = {
  reviewed: ({ year, branches, members, organisations }) =>
    [
      year === null ? "Chưa rõ năm" : `Năm ${String(year)}`,
      branches > 1 ? `${number(branches)} chi bộ` : "",
      members > 0 ? `${number(members)} đảng viên` : "",
      organisations > 0 ? `${number(organisations)} tổ chức đảng` : "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  verdict: (counts) => {
    const words = counted(counts);
    return counts.error === 0 && counts.info + counts.warning > 0
      ? `Không có lỗi, ${words}`
      : sentence(words);
  },
  tabsLabel: "Các phần",
  tabs: { check: "Kiểm tra", result: "Kết quả", info: "Thông tin" },
};

const found: FoundTexts = {
  heading: "Bảng xếp loại",
  branch: "Chi bộ",
  branchName: "Tên chi bộ",
  committee: "Đảng bộ cấp trên trực tiếp",
  namesHint:
    "Tên này được ghi ở đầu các trang tổng hợp. Để trống nếu muốn dùng tên ghi trong bảng.",
  unknown: "chưa tìm thấy",
  year: "Năm kiểm điểm, xếp loại",
  unclearYear: "Năm gồm bốn chữ số, từ 2000 đến 2099.",
  meeting: "Ngày họp",
  meetingHint: "Dùng để tính thời gian kể từ ngày kết nạp.",
  dayForm: "ngày/tháng/năm",
  unclearDay: "Ghi theo dạng ngày/tháng/năm, ví dụ 15/12/2025.",
  scheme: "Quy định áp dụng",
  byYear: (title) => `Theo năm: ${title}`,
  chosenByHand: "do người dùng chọn",
  localRules: "Mở trang tính “Quy chế”",
  localRulesHint:
    "Nơi ghi tỷ lệ, mức điểm do cấp ủy quy định riêng. Nếu chưa có, trang tính này sẽ được tạo.",
  table: (sheet) => `Trang tính “${sheet}”`,
  members: (count) => `${number(count)} đảng viên`,
  organisations: (count) => `${number(count)} tổ chức đảng`,
  goTo: (sheet, cell) => `Đến ô ${cell}, trang tính “${sheet}”`,
  leaveOut: (sheet) => `Bỏ qua trang tính “${sheet}”`,
  leftOut: (sheet) => `Đang bỏ qua trang tính “${sheet}”.`,
  takeBack: (sheet) => `Đọc lại trang tính “${sheet}”`,
  change: "Sửa thông tin",
  versions: (count, sheet) =>
    `Danh sách này có ${number(count)} bản; đang tính bản ở trang tính “${sheet}”. Có tính bản khác không?`,
  countVersion: (sheet) => `Tính bản ở trang tính “${sheet}”`,
  none: {
    heading: "Chưa tìm thấy bảng xếp loại",
    sample: "Tạo bảng mẫu",
    sampleHint: "Thêm một trang tính mới, không thay đổi các trang đang có.",
    byHand: "Chỉ vị trí của bảng",
    sheet: "Trang tính",
    headerRow: "Hàng tiêu đề",
    headerRowHint: "Số thứ tự của hàng có chữ “Họ và tên”.",
    read: "Đọc bảng này",
  },
};

const mapping: MappingTexts = {
  heading: "Cách đọc các cột",
  lead: "Mỗi cột được hiểu theo tiêu đề. Chọn lại nếu chưa đúng; lựa chọn được lưu trong tệp.",
  readAs: (header) => `Cột “${header}” được hiểu là`,
  unused: "không dùng",
  noHeader: (column) => `cột ${column}`,
  previewOf: (header) => `Ba hàng đầu của cột “${header}”`,
  empty: "(trống)",
  headerRow: "Hàng tiêu đề",
  unclearRow: "Số thứ tự của hàng, tính từ 1.",
  reset: "Để phần mềm tự nhận lại",
};

const check: CheckTexts = {
  heading: "Kiểm tra",
  again: "Kiểm tra lại",
  changed: "Dữ liệu đã thay đổi sau lần kiểm tra gần nhất.",
  clean: "Không có lỗi, không có mục nào cần xem xét.",
  severity: { error: "lỗi", warning: "cần xem xét", info: "lưu ý" },
  codes: CODES,
  goTo: (cell) => `Đến ô ${cell}`,
  goToLong: (sheet, cell) => `Đến ô ${cell}, trang tính “${sheet}”`,
  visited: "đã xem",
  fix: "Sửa",
  fixLong: (cell) => `Sửa ô ${cell}`,
  fixAll: (count) => `Sửa tất cả lỗi cùng loại (${number(count)})`,
  undo: "Hoàn tác",
  suggestion: "Cách xử lý:",
  normalise: (count) => `Chuẩn hóa cách ghi (${number(count)} ô)`,
  normaliseHint:
    "Ghi đủ tên mức xếp loại; họ tên theo Unicode dựng sẵn, bỏ dấu cách thừa. Có thể hoàn tác.",
  more: (count) => `Xem thêm ${number(count)} mục`,
  wordMeans: (word) => `${quote(word)} là mức`,
  explained: (words) => `Từ đã chọn mức xếp loại (${number(words)})`,
};

const CAP_BASES: Readonly<Record<CapBaseName, string>> = {
  good: "hoàn thành tốt",
  goodOrBetter: "hoàn thành tốt trở lên",
  rated: "đã xếp loại",
  present: "trong danh sách",
};

/** One of those rated, after a number. */
const EACH: Readonly<Record<Subject, string>> = { members: "đồng chí", organisations: "tổ chức" };

const result: ResultTexts = {
  level: "Mức xếp loại",
  count: "Số lượng",
  share: "Tỷ lệ",
  levelName: (_level, legal) => legal,
  of: {
    members: {
      caption: "Số đảng viên theo từng mức xếp loại",
      present: "Tổng số đảng viên",
      departed: "Đã chuyển đi, từ trần, ra khỏi Đảng",
      excluded: {
        exempt: "Miễn công tác và sinh hoạt đảng",
        suspended: "Đình chỉ sinh hoạt đảng",
        tooNew: "Mới kết nạp chưa đủ 6 tháng",
      },
    },
    organisations: {
      caption: "Số tổ chức đảng theo từng mức xếp loại",
      present: "Tổng số tổ chức đảng",
      departed: "Không còn trong danh sách",
      excluded: {
        exempt: "Không thuộc diện xếp loại",
        suspended: "Đang bị đình chỉ hoạt động",
        tooNew: "Mới thành lập",
      },
    },
  },
  toRate: "Thuộc diện xếp loại",
  rated: "Đã xếp loại",
  notYetRated: "Chưa xếp loại",
  commended: "Đề nghị khen thưởng",
  cap: (group) =>
    group === "" ? "Tỷ lệ hoàn thành xuất sắc tối đa" : `Tỷ lệ xuất sắc tối đa, nhóm “${group}”`,
  capText: ({ outstanding, max, base, of, percent }, subject) =>
    `${number(outstanding)}/${number(max)} ${EACH[subject]} (tối đa bằng ${number(percent)}% của ${number(of)} ${EACH[subject]} ${CAP_BASES[base]})`,
  capLeft: (left, subject) =>
    left === 0
      ? "đã đủ số tối đa"
      : `còn có thể xếp loại xuất sắc ${number(left)} ${EACH[subject]}`,
  capOver: (over, subject) => `vượt ${number(over)} ${EACH[subject]}`,
  capMark: (max, subject) => `Xuất sắc tối đa: ${number(max)} ${EACH[subject]}`,
  groupsWithin: (groups) => `${number(groups)} nhóm khác không vượt`,
  proposal: "Chi bộ đề nghị, cấp có thẩm quyền quyết định.",
};

const write: WriteTexts = {
  heading: "Tổng hợp",
  button: "Tổng hợp",
  plan: (sheets) => `Sẽ lập hoặc cập nhật ${number(sheets)} trang tính`,
  safe: "Các trang tính khác được giữ nguyên.",
  withErrors: (errors) =>
    `Còn ${number(errors)} lỗi. Bảng tổng hợp vẫn lập được và ghi rõ số lỗi ở đầu trang.`,
  freeze: "Chốt số liệu",
  freezeHint:
    "Lập lại các trang tính trên với số liệu cố định để gửi cấp trên. Bấm “Tổng hợp” nếu muốn số liệu tự cập nhật như cũ.",
  done: (sheets, charts) => `Đã lập ${number(sheets)} trang tính, ${number(charts)} biểu đồ.`,
  differences: (cells) =>
    `${number(cells)} ô cho kết quả khác với số đã kiểm tra. Nên kiểm tra lại rồi tổng hợp lần nữa.`,
  stale:
    "Bảng xếp loại vừa được sửa trong lúc tổng hợp nên số liệu có thể chưa phải là mới nhất. Hãy tổng hợp lại.",
};

const reports: ReportTexts = {
  again: "Tổng hợp lại",
  nothingWritten: "Chưa ghi gì vào tệp.",
  writtenWhole: (sheets) => `Đã ghi xong: ${quoteAll(sheets)}.`,
  writtenInPart: (sheets, button) =>
    `Mới ghi dở: ${quoteAll(sheets)}. Nhấn “${button}” để ghi cho đủ.`,
  unknownProgress: "Chưa rõ đã ghi đến đâu; lần tổng hợp sau sẽ kiểm tra trước khi ghi.",
  interrupted: (sheets, button) =>
    `Có lần tổng hợp chưa ghi xong nên số liệu có thể chưa đủ ở: ${quoteAll(sheets)}. Nhấn “${button}” để ghi cho đủ.`,
  copies: (sheets) =>
    `Trang tính ${quoteAll(sheets)} là bản sao hoặc không còn dấu nhận biết của phần bổ trợ: không tính và không ghi đè.`,
  unfinishedLooks: (sheets) =>
    `Excel chưa cho định dạng trang in ở: ${quoteAll(sheets)}. Số liệu đã đủ; tổng hợp lại để hoàn tất.`,
  manualCalculation: "Excel đang đặt tính toán thủ công: nhấn F9 để cập nhật số liệu sau khi sửa.",
};

const progress: ProgressTexts = {
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
    stuck: "Excel chưa phản hồi. Nếu đang nhập dở một ô, hãy nhấn Enter.",
  },
};

const news: NewsTexts = {
  noTable: "Đã kiểm tra: chưa tìm thấy bảng xếp loại.",
  checked: (counts, gone) =>
    `Đã kiểm tra: ${counted(counts)}.${gone > 0 ? ` ${number(gone)} mục đã xử lý xong so với lần kiểm tra trước.` : ""}`,
  written: "Đã lập xong bảng tổng hợp.",
  writtenStale: "Đã lập bảng tổng hợp, nhưng dữ liệu đang được sửa. Nên tổng hợp lần nữa.",
  fixed: (report) => `Đã sửa ${number(report.count)} ô.${restOfEdits(report, number)}`,
  undone: (report) => `Đã hoàn tác ${number(report.count)} ô.${restOfEdits(report, number)}`,
  sampleMade: "Đã tạo bảng mẫu trên một trang tính mới.",
  localRulesMade: "Trang tính “Quy chế” đã sẵn sàng để ghi quy định của cấp ủy.",
  notShown: "Không mở được ô này. Trang tính có thể đã bị xóa hoặc đổi tên, hãy kiểm tra lại.",
  cancelled: "Đã dừng theo yêu cầu.",
};

export const paneVi: PaneTexts = {
  locale: "vi-VN",
  title: "Xếp loại Chi bộ",
  languages: { label: "Ngôn ngữ", vi: "Tiếng Việt", en: "English" },
  privacy: "Dữ liệu không rời khỏi tệp này.",
  help: "Hướng dẫn",
  date: day,
  typedDate: day,
  number,
  percent: (part, whole) =>
    new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 }).format(
      whole === 0 ? 0 : part / whole,
    ),
  welcome: {
    heading: "Xếp loại đảng viên cuối năm",
    lead: "Kiểm tra bảng xếp loại của chi bộ theo đúng quy định của năm, rồi lập báo cáo tổng hợp chỉ với một lần bấm.",
    steps: [
      "Tìm bảng xếp loại có sẵn trong tệp, giữ nguyên mẫu của chi bộ.",
      "Chỉ ra từng ô cần xem lại, kèm căn cứ.",
      "Lập trang tổng hợp và biểu đồ, không sửa các trang khác.",
    ],
    start: "Kiểm tra bảng xếp loại",
  },
  head,
  found,
  mapping,
  check,
  result,
  write,
  progress,
  news,
  reports,
  failures: {
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
    blockedCells:
      "Bộ lọc, ô gộp hoặc PivotTable đang cản việc ghi. Hãy bỏ lọc hoặc bỏ gộp ô rồi thử lại.",
    moved: "Một trang tính vừa được đổi tên, di chuyển hoặc xóa. Hãy kiểm tra lại.",
    overtaken:
      "Có người khác cũng đang tổng hợp sổ làm việc này. Hãy đợi ít phút rồi kiểm tra lại.",
    tooLarge: "Bảng quá lớn cho một lần đọc hoặc ghi. Hãy chia bảng thành nhiều trang tính.",
    session: "Phiên làm việc với Excel đã hết hạn. Hãy tải lại trang rồi mở lại tệp.",
    timeout: "Excel không phản hồi. Hãy thử lại sau ít phút.",
    inactive:
      "Cửa sổ Excel khác đang được dùng hoặc đang mở hộp thoại. Hãy đóng hộp thoại rồi thử lại.",
    unsupported:
      "Phiên bản Excel này không hỗ trợ thao tác vừa thực hiện. Hãy cập nhật Excel rồi thử lại.",
    unexpected:
      "Đã xảy ra lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ngăn tác vụ.",
  },
  failureCode: (code) => `Mã lỗi: ${code}`,
  roles: ROLE_NAMES,
};
