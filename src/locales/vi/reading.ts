import { a1 } from "../../core/model/address";
import type { ChangedLevel, NearTable } from "../../core/model/findingData";
import { type ByLevel, LEVELS } from "../../core/model/level";
import type { ParameterKey } from "../../core/model/parameters";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { day, num, ROLE_NAMES } from "./words";

type Reading = Pick<
  FindingMessages,
  | "no-rating-table"
  | "no-final-rating"
  | "ambiguous-column"
  | "decided-otherwise"
  | "note-contradicts-level"
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
    "decided-otherwise": ({ column, changed, kept }) => ({
      found: [
        `Kết quả lấy theo cột ${quote(column)}`,
        changed.length > 0
          ? `, khác mức chi bộ xếp loại (${num(changed.length)}): ${changedWords(changed, names)}`
          : "",
        kept > 0 ? `; ${num(kept)} hàng để trống ở cột này được lấy theo mức của chi bộ` : "",
        ".",
      ].join(""),
      rule: "Mức do cấp có thẩm quyền quyết định là kết quả; mức của chi bộ được giữ ở bên cạnh để đối chiếu.",
      suggestion:
        "Đối chiếu với quyết định của cấp có thẩm quyền; nếu cần lấy mức của chi bộ thì chọn lại cột ở phần “Thông tin”.",
    }),
    "note-contradicts-level": ({ name, level, noted, written }) => ({
      found: `${quote(name)} được tính ở mức ${quote(names[level])}, nhưng ${noted ? `có chỗ ghi mức ${quote(names[noted])}` : "có chỗ ghi là không đạt mức này"}: ${quote(written)}.`,
      rule: "Kết quả lấy theo cột xếp loại; nội dung ghi ở chỗ khác không làm thay đổi mức này.",
      suggestion:
        "Ghi lại mức ở cột xếp loại nếu mức đó chưa đúng; nếu đúng, sửa nội dung ghi ở chỗ kia.",
    }),
    "unknown-level": ({ rater, written, suggestion }) => ({
      found: `${quote(written)} không phải là một trong bốn mức xếp loại.`,
      rule: `Mức xếp loại được ghi là ${anyLevel.slice(0, -1).join(", ")} hoặc ${anyLevel.at(-1) ?? ""}.`,
      suggestion: suggestion
        ? `Ghi lại là ${quote(names[suggestion])} nếu đúng là mức này.`
        : rater === "final"
          ? "Ghi lại theo mức mà chi bộ đã biểu quyết."
          : "Ghi lại theo mức đã được xếp loại.",
    }),
    "unknown-level-word": ({ written, cells, isFinal, suggestion, legend }) => ({
      found: `${quote(written)} (${num(cells)} ô) là mức xếp loại nào?${legend ? ` Ô ${a1(legend)} ở trang tính ${quote(legend.sheet)} ghi ${quote(legend.written)}.` : ""}`,
      rule: `Từ này không phải là tên gọi của một trong bốn mức, nên những ô ghi từ này ${isFinal ? "chưa được tính vào kết quả" : "ở cột của chủ thể khác chưa được đọc"} cho đến khi có câu trả lời.`,
      suggestion: suggestion
        ? `Chọn mức ${quote(names[suggestion])} nếu đúng như chú giải đó; câu trả lời được lưu trong tệp và có thể đổi lại.`
        : "Chọn mức mà từ này chỉ; câu trả lời được lưu trong tệp và có thể đổi lại. Nếu ghi nhầm thì ghi lại trong bảng.",
    }),
  };
}

/** What is missing where something comes near to a rating table. */
const NEAR: Readonly<
  Record<
    NearTable["lacks"],
    (
      sheet: string,
      cell: string,
      written: string,
    ) => { found: string; rule?: string; suggestion: string }
  >
> = {
  rows: (sheet, cell) => ({
    found: `Không đọc được bảng từ hàng tiêu đề đã chỉ ra ở trang tính ${sheet}, ô ${cell}: dưới hàng này không có hàng nào ghi họ và tên.`,
    suggestion: "Chỉ ra hàng có tiêu đề “Họ và tên”, ngay trên hàng của người đầu tiên.",
  }),
  members: (sheet) => ({
    found: `Bảng ở trang tính ${sheet} chưa ghi tên ai.`,
    rule: "Mỗi đảng viên của chi bộ ghi một hàng.",
    suggestion: "Ghi họ và tên từng người dưới hàng tiêu đề, rồi kiểm tra lại.",
  }),
  name: (sheet, cell, written) => ({
    found: `Trang tính ${sheet} có cột ${written} ở ô ${cell} nhưng không có cột họ và tên, nên không biết mức xếp loại là của ai.`,
    suggestion: "Thêm cột có tiêu đề “Họ và tên” vào bảng, rồi kiểm tra lại.",
  }),
  lines: (sheet, cell) => ({
    found: `Trang tính ${sheet} ghi tên đảng viên theo từng mức xếp loại, từ ô ${cell}, chưa phải mỗi người một hàng.`,
    rule: "Bảng chỉ đọc được khi mỗi đồng chí ghi một hàng, mức xếp loại ghi ở cột bên cạnh.",
    suggestion:
      "Ghi mỗi đồng chí một hàng dưới tiêu đề “Họ và tên” và “Chi bộ xếp loại”, rồi kiểm tra lại.",
  }),
  columns: (sheet, cell) => ({
    found: `Bảng ở trang tính ${sheet} xếp các đồng chí theo chiều ngang, từ ô ${cell}.`,
    rule: "Bảng chỉ đọc được khi mỗi đồng chí ghi một hàng, mỗi nội dung một cột.",
    suggestion:
      "Sao chép bảng, dán vào chỗ trống bằng Dán đặc biệt (Paste Special) với mục Chuyển vị (Transpose), rồi kiểm tra lại.",
  }),
  rating: (sheet, cell, written) => ({
    found: `Trang tính ${sheet} có cột ${written} ở ô ${cell} nhưng không có cột nào ghi mức xếp loại.`,
    suggestion: "Thêm cột có tiêu đề “Chi bộ xếp loại” vào bảng, rồi kiểm tra lại.",
  }),
};

/** The most names that a message lists. */
const MOST_NAMES = 6;

/** Lists those who were changed in the same way together. */
function changedWords(changed: readonly ChangedLevel[], names: ByLevel<string>): string {
  const ways = new Map<string, string[]>();
  for (const { name, from, to } of changed.slice(0, MOST_NAMES)) {
    const way = `từ ${quote(names[from])} thành ${quote(names[to])}`;
    ways.set(way, [...(ways.get(way) ?? []), quote(name)]);
  }
  const rest = changed.length - MOST_NAMES;
  const words = Array.from(ways, ([way, people]) => `${people.join(", ")} ${way}`);
  return words.join("; ") + (rest > 0 ? ` và ${num(rest)} tên khác` : "");
}

const WITHOUT_LEVELS: Omit<
  Reading,
  "decided-otherwise" | "note-contradicts-level" | "unknown-level" | "unknown-level-word"
> = {
  "no-rating-table": ({ sheets, near }) => ({
    rule: "Bảng xếp loại cần có hàng tiêu đề với cột họ và tên và cột xếp loại.",
    ...(near
      ? NEAR[near.lacks](quote(near.sheet), a1(near), quote(near.written))
      : {
          found:
            sheets.length === 0
              ? "Tệp này chưa có dữ liệu."
              : `Không tìm thấy bảng xếp loại ở trang tính ${sheets.map(quote).join(", ")}.`,
          suggestion:
            sheets.length === 0
              ? "Bấm “Tạo bảng mẫu” để có bảng nhập liệu, hoặc mở tệp có bảng xếp loại."
              : "Xem lại hàng tiêu đề của bảng, hoặc mở “Chỉ vị trí của bảng” trong ngăn “Kiểm tra”.",
        }),
  }),
  "no-final-rating": ({ toRate, hasColumn }) =>
    hasColumn
      ? {
          found: `Cột xếp loại của chi bộ còn trống ở cả ${num(toRate)} hàng thuộc diện xếp loại.`,
          rule: "Kết quả chỉ tổng hợp được khi đã ghi mức xếp loại của chi bộ.",
          suggestion: "Ghi mức xếp loại ở từng hàng sau khi chi bộ biểu quyết, rồi kiểm tra lại.",
        }
      : {
          found: "Bảng chưa có cột kết quả xếp loại của chi bộ.",
          rule: "Mỗi hàng của bảng xếp loại cần có mức xếp loại của chi bộ.",
          suggestion:
            "Thêm cột “Chi bộ đánh giá, xếp loại”, hoặc chọn cột ghi kết quả này ở phần “Thông tin”.",
        },
  "ambiguous-column": ({ role, taken, others }) => ({
    found: `Cột ${quote(taken)} được hiểu là ${ROLE_NAMES[role]}, nhưng cột ${others.map(quote).join(", ")} cũng có thể là nội dung này.`,
    rule: "Mỗi nội dung chỉ được đọc từ một cột.",
    suggestion: "Chọn lại cột ở phần “Thông tin” nếu cách hiểu này chưa đúng.",
  }),
  "unreadable-layout": ({ written, several }) =>
    several
      ? {
          found: `Hàng ${quote(written)} ghi tên của nhiều đồng chí nên chưa được tính vào kết quả.`,
          rule: "Mỗi đồng chí ghi một hàng với họ và tên cùng mức xếp loại.",
          suggestion: "Tách hàng này thành từng hàng, mỗi đồng chí một hàng, rồi kiểm tra lại.",
        }
      : {
          found: `Chưa xác định được hàng ${quote(written)} thuộc bảng xếp loại hay là nội dung khác.`,
          rule: "Mỗi hàng của bảng cần có họ và tên cùng mức xếp loại.",
          suggestion:
            "Bổ sung họ và tên nếu là hàng của bảng; nếu không, chuyển nội dung này ra ngoài bảng.",
        },
  "unreadable-date": ({ role, written, readAs }) => ({
    found: `${quote(written)} ở cột ${ROLE_NAMES[role]}: ${readAs ? `ghi tháng trước ngày, được hiểu là ngày ${day(readAs)}` : "không rõ là ngày nào"}.`,
    rule: "Cột này cần ghi đủ ngày, tháng, năm.",
    suggestion: "Ghi lại theo thứ tự ngày/tháng/năm, ví dụ 05/5/2023.",
  }),
  "unreadable-number": ({ role, written }) => ({
    found: `${quote(written)} ở cột ${ROLE_NAMES[role]}: không phải là số.`,
    rule: "Cột này chỉ ghi số.",
    suggestion: "Ghi lại bằng chữ số; nội dung giải thích ghi ở cột ghi chú.",
  }),
  "error-cell": ({ role, written }) => ({
    found: `Công thức cho kết quả lỗi ${quote(written)} ở cột ${ROLE_NAMES[role]}.`,
    rule: "Ô này phải có giá trị thì mới kiểm tra được.",
    suggestion: "Sửa công thức, hoặc nhập giá trị thay cho công thức.",
  }),
  "year-out-of-scope": ({ year }) => ({
    found:
      year === null
        ? "Không tìm thấy năm kiểm điểm, xếp loại trên trang tính."
        : `Năm ${String(year)} nằm ngoài thời gian của các quy định hiện có.`,
    rule:
      year === null
        ? "Quy định áp dụng được chọn theo năm kiểm điểm, xếp loại."
        : "Các quy định này áp dụng từ năm 2018.",
    suggestion: "Ghi đúng năm vào tiêu đề bảng, hoặc chọn quy định áp dụng ở phần “Thông tin”.",
  }),
  "no-meeting-date": ({ members, year, months }) => ({
    found: `Có ${num(members)} đảng viên được kết nạp từ năm ${String(year)} nhưng không tìm thấy ngày họp trên trang tính.`,
    rule: `Thời gian ${num(months)} tháng của đảng viên mới kết nạp được tính đến ngày họp.`,
    suggestion: "Ghi ngày họp vào phần đầu của bảng, hoặc ghi ở đây.",
  }),
  "scheme-by-meeting-date": ({ year, meeting, newer, inForce, applied }) => ({
    found: `Hội nghị xếp loại năm ${String(year)} họp ngày ${day(meeting)}, trước ngày ${day(inForce)} là ngày Quy định số ${newer} có hiệu lực.`,
    rule: `Bảng này được kiểm tra theo Quy định số ${applied}.`,
    suggestion: "Chọn quy định áp dụng ở phần “Thông tin” nếu cấp ủy cấp trên yêu cầu khác.",
  }),
  "bad-parameter": ({ parameter, label, written, bound }) => ({
    found: `${quote(written)} không dùng được cho nội dung ${quote(label)}.`,
    rule: PARAMETER_RULES[parameter](bound),
    suggestion: "Sửa giá trị, hoặc để trống để áp dụng quy định chung.",
  }),
  "missing-name": () => ({
    found: "Hàng này có nội dung nhưng chưa có họ và tên.",
    rule: "Mỗi hàng của bảng xếp loại phải có họ và tên hoặc tên tổ chức.",
    suggestion: "Bổ sung tên vào ô này, hoặc xóa hàng nếu không dùng.",
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
