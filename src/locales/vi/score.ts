import type { FindingData } from "../../core/model/findingData";
import { LEVELS, type ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { at, local, noted, num, ROLE_NAMES, suggest } from "./words";

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
    "score-out-of-range": (data, place) => {
      const { value, min, max } = data;
      return {
        message:
          "head" in data
            ? `${at(place)}điểm mục ${quote(data.head)} là ${num(value)}. Điểm của mục này phải từ ${num(min)} đến ${num(max)}${data.local === null ? "" : ` theo ${local(data.local)}`}.`
            : `${at(place)}${ROLE_NAMES[data.role]} là ${num(value)}. Điểm ở cột này phải từ ${num(min)} đến ${num(max)}.`,
        suggestion: "Sửa điểm nếu ghi nhầm, hoặc chấm lại trong khung điểm.",
      };
    },
    "score-sum-mismatch": (data, place) => {
      const { sum, total } = data;
      if ("group" in data)
        return {
          message: `${at(place)}${ROLE_NAMES[data.group]} ghi là ${num(total)} nhưng ${data.terms.map(num).join(" + ")} = ${num(sum)}. Điểm của nhóm phải bằng tổng điểm các mục trong nhóm.`,
          suggestion: `Sửa điểm của nhóm thành ${num(sum)}, hoặc sửa điểm của mục nếu ghi nhầm.`,
        };
      const { general, task } = data;
      return {
        message: `${at(place)}tổng điểm ghi là ${num(total)} nhưng ${num(general)} + ${num(task)} = ${num(sum)}. Tổng điểm phải bằng tổng của hai nhóm tiêu chí.`,
        suggestion: `Sửa tổng điểm thành ${num(sum)}, hoặc sửa điểm thành phần nếu ghi nhầm.`,
      };
    },
    "score-level-mismatch": (data, place) =>
      LEVELS.indexOf(data.level) < LEVELS.indexOf(data.byScore)
        ? {
            message: `${at(place)}${quote(names[data.level])} nhưng tổng điểm là ${num(data.score)}. Mức này cần ${band(data)}; điểm không được làm tròn trước khi so sánh.`,
            suggestion: `Xếp loại lại là ${quote(names[data.byScore])}, hoặc sửa điểm nếu ghi nhầm.`,
          }
        : {
            message: `${at(place)}${quote(names[data.level])} nhưng tổng điểm là ${num(data.score)}, thuộc khung điểm của mức ${quote(names[data.byScore])}. Theo khung điểm, mức được ghi ứng với ${band(data)}; ${BECAUSE[data.because ?? "unknown"]}.${noted(data.note)}`,
            suggestion: data.because
              ? "Xác nhận lý do này; nếu không đúng thì xem lại mức xếp loại hoặc điểm."
              : suggest(
                  data.note,
                  place,
                  "Ghi lý do vào cột ghi chú, hoặc xem lại mức xếp loại và điểm.",
                ),
          },
    "scheme-has-no-scores": ({ headers }, place) => ({
      message: `${at(place)}bảng có điểm ở cột ${headers.map(quote).join(", ")}. Quy định của Trung ương cho năm này không có thang điểm; mỗi tiêu chí được đánh giá theo bốn cấp độ Xuất sắc, Tốt, Trung bình, Kém.`,
      suggestion:
        "Xem lại năm kiểm điểm và quy định áp dụng; nếu cấp ủy cấp trên hướng dẫn chấm điểm thì căn cứ vào văn bản đó.",
    }),
    "bonus-points": ({ header }, place) => ({
      message: `${at(place)}bảng có điểm thưởng ở cột ${quote(header)}. Trung ương chỉ quy định thang điểm 100 gồm hai nhóm tiêu chí; tổng điểm được chấp nhận khi có hoặc không cộng điểm thưởng.`,
      suggestion: "Đối chiếu với hướng dẫn chấm điểm của cấp ủy cấp trên.",
    }),
  };
}

function band({ from, below }: FindingData["score-level-mismatch"]): string {
  if (below === null) return `từ ${num(from)} điểm trở lên`;
  return from === 0 ? `dưới ${num(below)} điểm` : `từ ${num(from)} đến dưới ${num(below)} điểm`;
}

const BECAUSE = {
  condition:
    "dòng này chưa đủ điều kiện khác của mức ứng với số điểm, và quy định không nêu rõ phải xếp vào mức nào",
  cap: "tỷ lệ hoàn thành xuất sắc đã đủ, và quy định không nêu rõ phải xếp vào mức nào",
  failing: "dòng này có căn cứ để xem xét mức không hoàn thành nhiệm vụ",
  unknown: "xếp loại thấp hơn khung điểm thì cần ghi rõ lý do",
} as const;
