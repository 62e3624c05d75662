import { a1 } from "../../core/model/address";
import { type ByLevel, LEVELS } from "../../core/model/level";
import type { ParameterKey } from "../../core/model/parameters";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { at, day, num, ROLE_NAMES } from "./words";

type Reading = Pick<
  FindingMessages,
  | "no-rating-table"
  | "no-final-rating"
  | "ambiguous-column"
  | "unreadable-layout"
  | "unreadable-date"
  | "unreadable-number"
  | "error-cell"
  | "year-out-of-scope"
  | "no-meeting-date"
  | "scheme-by-meeting-date"
  | "bad-parameter"
  | "unknown-level"
  | "unknown-level-word"
  | "missing-name"
>;

/** Findings about what could not be read, in Vietnamese. */
export function viReading(names: ByLevel<string>): Reading {
  const anyLevel = LEVELS.map((level) => quote(names[level]));
  return {
    ...WITHOUT_LEVELS,
    "unknown-level": ({ rater, written, suggestion }, place) => ({
      message: `${at(place)}${quote(written)} không phải là một trong bốn mức xếp loại. Mức xếp loại được ghi là ${anyLevel.slice(0, -1).join(", ")} hoặc ${anyLevel.at(-1) ?? ""}.`,
      suggestion: suggestion
        ? `Ghi lại là ${quote(names[suggestion])} nếu đúng là mức này.`
        : rater === "final"
          ? "Ghi lại theo mức mà chi bộ đã thống nhất."
          : "Ghi lại theo mức đã được xếp loại.",
    }),
    "unknown-level-word": ({ written, cells, isFinal, suggestion, legend }, place) => ({
      message: `${at(place)}${quote(written)} (${num(cells)} ô) là mức xếp loại nào? Đây không phải là tên gọi của một trong bốn mức, nên ${cells === 1 ? "ô này" : "các ô này"} ${isFinal ? "chưa được tính vào kết quả" : "của chủ thể khác chưa được đọc"} cho đến khi có câu trả lời.${legend ? ` Ô ${a1(legend)} ở trang tính ${quote(legend.sheet)} ghi ${quote(legend.written)}.` : ""}`,
      suggestion: suggestion
        ? `Chọn mức ${quote(names[suggestion])} nếu đúng như chú giải đó; câu trả lời được lưu trong sổ làm việc và có thể đổi lại.`
        : "Chọn mức mà từ này chỉ; câu trả lời được lưu trong sổ làm việc và có thể đổi lại. Nếu ghi nhầm thì ghi lại trong bảng.",
    }),
  };
}

const WITHOUT_LEVELS: Omit<Reading, "unknown-level" | "unknown-level-word"> = {
  "no-rating-table": ({ sheets }) => ({
    message:
      sheets.length === 0
        ? "Sổ làm việc không có trang tính nào có dữ liệu. Bảng xếp loại cần có dòng tiêu đề với cột họ và tên và cột xếp loại."
        : `Không tìm thấy bảng xếp loại ở trang tính ${sheets.map(quote).join(", ")}. Bảng xếp loại cần có dòng tiêu đề với cột họ và tên và cột xếp loại.`,
    suggestion:
      sheets.length === 0
        ? "Bấm “Tạo bảng mẫu” để có bảng nhập liệu, hoặc mở tệp có bảng xếp loại."
        : "Xem lại dòng tiêu đề của bảng, hoặc bấm “Kiểm tra” rồi chỉ ra hàng tiêu đề.",
  }),
  "no-final-rating": ({ toRate, hasColumn }, place) =>
    hasColumn
      ? {
          message: `${at(place)}cột xếp loại của chi bộ còn trống ở cả ${num(toRate)} dòng thuộc diện xếp loại. Kết quả chỉ tổng hợp được khi đã ghi mức xếp loại của chi bộ.`,
          suggestion: "Ghi mức xếp loại ở từng dòng sau khi chi bộ biểu quyết, rồi kiểm tra lại.",
        }
      : {
          message: `${at(place)}bảng chưa có cột kết quả xếp loại của chi bộ. Mỗi dòng của bảng xếp loại cần có mức xếp loại của chi bộ.`,
          suggestion:
            "Thêm cột “Chi bộ đánh giá, xếp loại”, hoặc chọn cột ghi kết quả này trong danh sách cột.",
        },
  "ambiguous-column": ({ role, taken, others }, place) => ({
    message: `${at(place)}cột ${quote(taken)} được hiểu là ${ROLE_NAMES[role]}, nhưng cột ${others.map(quote).join(", ")} cũng có thể là nội dung này. Mỗi nội dung chỉ được đọc từ một cột.`,
    suggestion: "Chọn lại cột đúng trong danh sách cột nếu cách hiểu này chưa đúng.",
  }),
  "unreadable-layout": ({ written }, place) => ({
    message: `${at(place)}chưa xác định được dòng ${quote(written)} thuộc bảng xếp loại hay là nội dung khác. Mỗi dòng của bảng cần có họ và tên cùng mức xếp loại.`,
    suggestion:
      "Bổ sung họ và tên nếu là dòng của bảng; nếu không, chuyển nội dung này ra ngoài bảng.",
  }),
  "unreadable-date": ({ role, written }, place) => ({
    message: `${at(place)}${quote(written)} ở cột ${ROLE_NAMES[role]} không đọc được chắc chắn là ngày nào. Cột này cần ghi đủ ngày, tháng, năm.`,
    suggestion: "Ghi lại theo thứ tự ngày/tháng/năm, ví dụ 05/5/2023.",
  }),
  "unreadable-number": ({ role, written }, place) => ({
    message: `${at(place)}${quote(written)} ở cột ${ROLE_NAMES[role]} không đọc được thành số. Cột này chỉ ghi số.`,
    suggestion: "Ghi lại bằng chữ số; nội dung giải thích ghi ở cột ghi chú.",
  }),
  "error-cell": ({ role, written }, place) => ({
    message: `${at(place)}công thức cho kết quả lỗi ${quote(written)} nên không đọc được nội dung cột ${ROLE_NAMES[role]}. Ô lỗi không được coi là ô trống.`,
    suggestion: "Sửa công thức, hoặc nhập giá trị thay cho công thức.",
  }),
  "year-out-of-scope": ({ year }, place) => ({
    message:
      year === null
        ? `${at(place)}không tìm thấy năm kiểm điểm trên trang tính. Quy định áp dụng được chọn theo năm kiểm điểm.`
        : `${at(place)}năm kiểm điểm ${String(year)} nằm ngoài thời gian của các quy định hiện có. Các quy định này áp dụng từ năm 2018.`,
    suggestion: "Ghi đúng năm kiểm điểm vào tiêu đề bảng, hoặc chọn quy định áp dụng.",
  }),
  "no-meeting-date": ({ members, year, months }, place) => ({
    message: `${at(place)}có ${num(members)} đảng viên được kết nạp từ năm ${String(year)} nhưng không tìm thấy ngày họp trên trang tính. Thời gian ${num(months)} tháng của đảng viên mới kết nạp được tính đến ngày họp.`,
    suggestion: "Ghi ngày họp vào phần đầu của bảng, hoặc chọn ngày họp.",
  }),
  "scheme-by-meeting-date": ({ year, meeting, newer, inForce, applied }, place) => ({
    message: `${at(place)}hội nghị xếp loại năm ${String(year)} họp ngày ${day(meeting)}, trước ngày ${day(inForce)} là ngày Quy định số ${newer} có hiệu lực. Bảng này được kiểm tra theo Quy định số ${applied}.`,
    suggestion: "Chọn quy định áp dụng ở phần thông tin của bảng nếu cấp ủy cấp trên yêu cầu khác.",
  }),
  "bad-parameter": ({ parameter, label, written, bound }, place) => ({
    message: `${at(place)}${quote(written)} không dùng được cho tham số ${quote(label)}. ${PARAMETER_RULES[parameter](bound)}`,
    suggestion: "Sửa giá trị, hoặc để trống để áp dụng quy định chung.",
  }),
  "missing-name": (_, place) => ({
    message: `${at(place)}dòng này có nội dung nhưng chưa có họ và tên. Mỗi dòng của bảng xếp loại phải có họ và tên hoặc tên tổ chức.`,
    suggestion: "Bổ sung tên vào ô này, hoặc xóa dòng nếu không dùng.",
  }),
};

const PARAMETER_RULES: Readonly<Record<ParameterKey, (bound: number | null) => string>> = {
  capPercent: (bound) =>
    `Tỷ lệ phải là số từ 0 đến ${num(bound ?? 0)}; cao hơn tỷ lệ chung thì phải ghi rõ văn bản của cấp có thẩm quyền.`,
  capBase: () =>
    "Giá trị là “Số hoàn thành tốt”, “Số hoàn thành tốt trở lên”, “Số đã xếp loại” hoặc “Tổng số”; khác quy định chung thì phải ghi rõ văn bản quy định.",
  capGroups: () =>
    "Giá trị là “Nhóm đối tượng”, “Tổ đảng”, “Chức vụ”, “Mã chức danh” hoặc “Cả bảng”.",
  majorityPercent: (bound) => `Tỷ lệ phải là số từ 50 đến dưới ${num(bound ?? 100)}.`,
  branchKind: () => "Giá trị là “Chi bộ cơ sở”, “Chi bộ trực thuộc” hoặc “Chi bộ”.",
  generalSplit: splitRule,
  taskSplit: splitRule,
  goodShareForOutstanding: (bound) => `Tỷ lệ phải là số từ 0 đến ${num(bound ?? 100)}.`,
  goodShareForGood: (bound) => `Tỷ lệ phải là số từ 0 đến ${num(bound ?? 100)}.`,
};

function splitRule(bound: number | null): string {
  return bound === null
    ? "Quy định áp dụng cho năm này không chấm điểm."
    : `Giá trị là điểm của từng mục, cách nhau bằng dấu chấm phẩy, cộng lại bằng ${num(bound)}.`;
}
