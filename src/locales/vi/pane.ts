import type { CellValue } from "../../core/model/grid";
import type { CapBaseName } from "../../core/model/parameters";
import type {
  CheckTexts,
  EditTexts,
  FoundTexts,
  HeadTexts,
  MappingTexts,
  PaneTexts,
  ResultTexts,
} from "../pane";
import { quote } from "../quote";
import type { Subject } from "../../core/model/table";
import { CODES } from "./codes";
import { counted, number } from "./paneCounts";
import { failures, news, progress, reports, write } from "./paneRuns";
import { sheetReason } from "./sheetReason";
import { day, ROLE_NAMES, sentence } from "./words";

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
  frozen: ({ time, digest }) => `Số liệu đã chốt ${time}, mã ${digest}`,
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
  tableOf: (name, count) => `${name} · ${count}`,
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
    empty: "Bảng xếp loại còn trống",
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
  use: (header) => `Dùng cột ${quote(header)}`,
  certain: (columns) => `${number(columns)} cột đã nhận diện rõ`,
  unused: "Không dùng",
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
  goTo: (sheet, cell) => `Đến ô ${cell}, trang tính “${sheet}”`,
  who: ({ name, subject }) => (subject === "members" ? `Đ/c ${name}` : name),
  people: "Những người liên quan",
  otherReckonings: "Cách tính khác",
  search: "Tìm theo tên, ô, nội dung",
  errorsOnly: "Chỉ lỗi",
  next: "Mục sau",
  previous: "Mục trước",
  noMatch: "Không có mục nào khớp.",
  visited: "đã xem",
  fix: "Sửa",
  fixLong: (cell) => `Sửa ô ${cell}`,
  fixAll: (count) => `Sửa tất cả lỗi cùng loại (${number(count)})`,
  fillIn: (cells) => `Ghi kết quả vào cột xếp loại (${number(cells)} ô)`,
  undo: "Hoàn tác",
  suggestion: "Cách xử lý:",
  normalise: (count) => `Chuẩn hóa cách ghi (${number(count)} ô)`,
  normaliseHint:
    "Ghi đủ tên mức xếp loại; họ tên theo Unicode dựng sẵn, bỏ dấu cách thừa. Có thể hoàn tác.",
  more: (count) => `Xem thêm ${number(count)} mục`,
  wordMeans: (word) => `${quote(word)} là mức`,
  explained: (words) => `Từ đã chọn mức xếp loại (${number(words)})`,
};

/** A value of a cell as it is named in a sentence. */
const written = (value: CellValue) => (value === "" ? "(trống)" : quote(String(value)));

const edits: EditTexts = {
  preview: "Những thay đổi sẽ ghi",
  kind: (kind) =>
    kind.kind === "composed"
      ? `Bỏ dấu cách thừa, ghi theo Unicode dựng sẵn: ${number(kind.cells)} ô`
      : `${written(kind.from)} → ${written(kind.to)}: ${number(kind.cells)} ô`,
  change: (from, to) => `${written(from)} → ${written(to)}`,
  eachCell: (cells) => `Xem từng ô (${number(cells)})`,
  apply: (cells) => `Ghi ${number(cells)} ô`,
  dismiss: "Thôi",
  changed: (cells) => `Vừa sửa ${number(cells)} ô`,
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
  inShort: ({ rated, levels }, subject, isOver) =>
    `${number(rated)} ${EACH[subject]} đã xếp loại, ${number(levels.outstanding)} xuất sắc${isOver ? ", vượt tỷ lệ tối đa" : ""}`,
  notYetRated: "Chưa xếp loại",
  commended: "Đề nghị khen thưởng",
  cap: (group) =>
    group === "" ? "Tỷ lệ hoàn thành xuất sắc tối đa" : `Tỷ lệ xuất sắc tối đa, nhóm “${group}”`,
  capText: ({ outstanding, max, base, of, percent }, subject) =>
    `${number(outstanding)}/${number(max)} ${EACH[subject]} (tối đa bằng ${number(percent)}% của ${number(of)} ${EACH[subject]} ${CAP_BASES[base]})`,
  capLeft: (left, subject) =>
    left === 0
      ? "Đã đủ số tối đa"
      : `Còn có thể xếp loại xuất sắc ${number(left)} ${EACH[subject]}`,
  capOver: (over, subject) => `Vượt ${number(over)} ${EACH[subject]}`,
  capMark: (max, subject) => `Xuất sắc tối đa: ${number(max)} ${EACH[subject]}`,
  groupsWithin: (groups) => `${number(groups)} nhóm khác không vượt`,
  proposal: "Chi bộ đề nghị, cấp có thẩm quyền quyết định.",
};

export const paneVi: PaneTexts = {
  locale: "vi-VN",
  title: "Xếp loại Chi bộ",
  languages: { label: "Ngôn ngữ", vi: "Tiếng Việt", en: "English" },
  privacy: "Dữ liệu không rời khỏi tệp này.",
  help: (version) => `Hướng dẫn · ${version}`,
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
    sample: "Chưa có bảng? Tạo bảng mẫu",
  },
  committee: {
    heading: "Đảng bộ",
    lead: "Đọc tệp do các chi bộ nộp, đối chiếu và lập biểu tổng hợp chung.",
    open: "Gộp các chi bộ",
  },
  head,
  found,
  mapping,
  check,
  edits,
  result,
  write,
  sheetReason,
  progress,
  news,
  reports,
  failures,
  failureCode: (code) => `Mã lỗi: ${code}`,
  failureReport: {
    heading: "Chi tiết lỗi",
    hint: "Gửi kèm khi nhờ hỗ trợ. Không có họ tên hay nội dung của tệp.",
    copy: "Sao chép",
    copied: "Đã sao chép.",
    selected: "Nhấn Ctrl+C để sao chép.",
  },
  role: (role) => sentence(ROLE_NAMES[role]),
};
