import type { FindingData } from "../../core/model/findingData";
import { LEVELS, type ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { local, noted, num, ROLE_NAMES, sentence, suggest } from "./words";

type OfScore = Pick<
  FindingMessages,
  | "score-out-of-range"
  | "score-sum-mismatch"
  | "score-level-mismatch"
  | "scheme-has-no-scores"
  | "bonus-points"
>;

/** Findings about points, in Vietnamese. */
export function viScore(names: ByLevel<string>): OfScore {
  return {
    "score-out-of-range": (data) => {
      const { value, min, max } = data;
      const range = `từ ${num(min)} đến ${num(max)}`;
      const [found, rule] =
        "head" in data
          ? [
              `Điểm mục ${quote(data.head)} là ${num(value)}.`,
              `Điểm của mục này phải ${range}${data.local === null ? "" : ` theo ${local(data.local)}`}.`,
            ]
          : [
              `${sentence(ROLE_NAMES[data.role])} là ${num(value)}.`,
              `Điểm ở cột này phải ${range}.`,
            ];
      return {
        found,
        rule,
        suggestion: "Sửa điểm nếu ghi nhầm, hoặc chấm lại trong khung điểm.",
      };
    },
    "score-sum-mismatch": (data) => {
      const { sum, total } = data;
      if ("group" in data)
        return {
          found: `${sentence(ROLE_NAMES[data.group])} ghi là ${num(total)} nhưng ${data.terms.map(num).join(" + ")} = ${num(sum)}.`,
          rule: "Điểm của nhóm phải bằng tổng điểm các mục trong nhóm.",
          suggestion: "Sửa điểm của nhóm theo tổng này, hoặc sửa điểm của mục nếu ghi nhầm.",
        };
      const { general, task } = data;
      return {
        found: `Tổng điểm ghi là ${num(total)} nhưng ${num(general)} + ${num(task)} = ${num(sum)}.`,
        rule: "Tổng điểm phải bằng tổng của hai nhóm tiêu chí.",
        suggestion: "Sửa tổng điểm theo phép cộng này, hoặc sửa điểm thành phần nếu ghi nhầm.",
      };
    },
    "score-level-mismatch": levelByScore(names),
    "scheme-has-no-scores": ({ headers }) => ({
      found: `Bảng có điểm ở cột ${headers.map(quote).join(", ")}.`,
      rule: "Quy định của Trung ương cho năm này không có thang điểm; mỗi tiêu chí được đánh giá theo bốn cấp độ Xuất sắc, Tốt, Trung bình, Kém.",
      suggestion:
        "Xem lại năm kiểm điểm, xếp loại và quy định áp dụng; nếu cấp ủy cấp trên hướng dẫn chấm điểm thì căn cứ vào văn bản đó.",
    }),
    "bonus-points": ({ header }) => ({
      found: `Bảng có điểm thưởng ở cột ${quote(header)}.`,
      rule: "Trung ương chỉ quy định thang điểm 100 gồm hai nhóm tiêu chí; tổng điểm được chấp nhận khi có hoặc không cộng điểm thưởng.",
      suggestion: "Đối chiếu với hướng dẫn chấm điểm của cấp ủy cấp trên.",
    }),
  };
}

function levelByScore(names: ByLevel<string>): OfScore["score-level-mismatch"] {
  return (data, place) =>
    LEVELS.indexOf(data.level) < LEVELS.indexOf(data.byScore)
      ? {
          found: `Xếp loại ${quote(names[data.level])} nhưng tổng điểm là ${num(data.score)}.`,
          rule: `Mức ${quote(names[data.level])} cần ${band(data)}; điểm không được làm tròn trước khi so sánh.`,
          suggestion: `Xếp loại lại là ${quote(names[data.byScore])}, hoặc sửa điểm nếu ghi nhầm.`,
        }
      : {
          found: `Xếp loại ${quote(names[data.level])} nhưng tổng điểm là ${num(data.score)}, thuộc khung điểm của mức ${quote(names[data.byScore])}.${noted(data.note)}`,
          rule: `Theo khung điểm, mức ${quote(names[data.level])} ứng với ${band(data)}; ${BECAUSE[data.because ?? "unknown"]}.`,
          suggestion: data.because
            ? "Xác nhận lý do này; nếu không đúng thì xem lại mức xếp loại hoặc điểm."
            : suggest(
                data.note,
                place,
                "Ghi lý do vào cột ghi chú, hoặc xem lại mức xếp loại và điểm.",
              ),
        };
}

function band({ from, below }: FindingData["score-level-mismatch"]): string {
  if (below === null) return `từ ${num(from)} điểm trở lên`;
  return from === 0 ? `dưới ${num(below)} điểm` : `từ ${num(from)} đến dưới ${num(below)} điểm`;
}

const BECAUSE = {
  condition:
    "đảng viên này chưa đủ điều kiện khác của mức ứng với số điểm, và quy định không nêu rõ phải xếp vào mức nào",
  cap: "tỷ lệ hoàn thành xuất sắc đã đủ, và quy định không nêu rõ phải xếp vào mức nào",
  failing: "đảng viên này có căn cứ để xem xét mức không hoàn thành nhiệm vụ",
  unknown: "xếp loại thấp hơn khung điểm thì cần ghi rõ lý do",
} as const;
