import type { FindingData } from "../../core/model/findingData";
import type { UnmetCondition } from "../../core/model/unmetCondition";
import { LEVELS, type ByLevel, type Level } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { local, noted, num, suggest } from "./words";

type Judgement = Pick<
  FindingMessages,
  | "disciplined-but-rated"
  | "above-staff-rating"
  | "condition-not-met"
  | "commended-without-outstanding"
  | "award-not-allowed"
>;

/** Findings about levels and commendations that do not fit the rest of the row, in Vietnamese. */
export function viJudgement(names: ByLevel<string>): Judgement {
  return {
    "disciplined-but-rated": ({ subject, discipline, level, note }, place) => ({
      found: `Xếp loại ${quote(names[level])} nhưng ${subject === "members" ? "" : "đơn vị trực thuộc hoặc thành viên tập thể lãnh đạo "}bị kỷ luật trong năm: ${quote(discipline)}.${noted(note)}`,
      rule: `${subject === "organisations" && level === "outstanding" ? "Tập thể ở mức này không được có đơn vị trực thuộc hoặc thành viên lãnh đạo bị kỷ luật. " : ""}Vi phạm bị kỷ luật có thể dẫn đến mức ${quote(names.failed)}; cần xem xét thời điểm vi phạm và việc tự giác nhận, khắc phục khuyết điểm.`,
      suggestion: suggest(
        note,
        place,
        "Ghi kết quả xem xét vào cột ghi chú, hoặc xem lại mức xếp loại.",
      ),
    }),
    "above-staff-rating": ({ level, staff, bound, note }, place) => ({
      found: `Xếp loại ${quote(names[level])}, cao hơn mức xếp loại cán bộ, công chức, viên chức (${quote(names[staff])}).${noted(note)}`,
      rule: bound
        ? "Đảng viên là cán bộ, công chức, viên chức chỉ được xếp loại mức này khi kết quả ở cơ quan, đơn vị đạt mức tương ứng trở lên."
        : "Hai kết quả này liên thông với nhau, nên mức cao hơn cần được ghi rõ lý do.",
      suggestion: suggest(
        note,
        place,
        bound
          ? "Xem lại mức xếp loại, hoặc đối chiếu lại kết quả xếp loại ở cơ quan, đơn vị."
          : "Ghi lý do vào cột ghi chú, hoặc xem lại mức xếp loại.",
      ),
    }),
    "condition-not-met": ({ level, unmet, fits, ofUnits, note }, place) => {
      const lower = LEVELS[LEVELS.indexOf(level) + 1] ?? "failed";
      return {
        found: `Xếp loại ${quote(names[level])} nhưng ${unmet.map(shareReached).join(", ")}.${noted(note)}`,
        rule: `${FITS[fits](names, unmet, level)}${ofUnits ? OF_UNITS : ""}`,
        suggestion: suggest(
          note,
          place,
          fits === "lower"
            ? `Xem xét mức ${quote(names[lower])}, hoặc ghi lý do giữ mức này vào cột ghi chú.`
            : "Báo cáo cấp có thẩm quyền xem xét, quyết định và ghi kết quả vào cột ghi chú.",
        ),
      };
    },
    "commended-without-outstanding": ({ subject, level, written }) => ({
      found: `Đề nghị khen thưởng ${quote(written)} nhưng ${level ? `mức xếp loại là ${quote(names[level])}` : "chưa có mức xếp loại"}.`,
      rule: `Khen thưởng hằng năm dành cho ${subject === "members" ? "đảng viên" : "tổ chức đảng"} được xếp loại ${quote(names.outstanding)}.`,
      suggestion: "Bỏ đề nghị khen thưởng, hoặc xem lại mức xếp loại.",
    }),
    "award-not-allowed": (data) => {
      const { found, rule, suggestion } = AWARDS[data.reason](data, names.outstanding);
      return { found: `${quote(data.written)} ${found}`, rule, suggestion };
    },
  };
}

type Award = FindingData["award-not-allowed"];
interface Wording {
  readonly found: string;
  readonly rule: string;
  readonly suggestion: string;
}

const AS_DECIDED = "được ghi như quyết định của chi bộ.";
const WHO_AWARDS = "Đảng ủy cơ sở, chi bộ cơ sở tặng giấy khen; chi bộ trực thuộc chỉ đề nghị.";

const AWARDS: Readonly<Record<Award["reason"], (data: Award, best: string) => Wording>> = {
  years: ({ years, required }, best) => ({
    found: `nhưng mới có ${num(years ?? 0)} năm liên tục được xếp loại ${quote(best)}.`,
    rule: `Hình thức khen thưởng này cần ${num(required ?? 0)} năm liên tục.`,
    suggestion:
      "Xem lại hình thức khen thưởng, hoặc sửa số năm liên tục hoàn thành xuất sắc nếu ghi nhầm.",
  }),
  higherAward: ({ required }) => ({
    found: AS_DECIDED,
    rule: `Bằng khen và giấy khen cho ${num(required ?? 0)} năm liên tục hoàn thành xuất sắc nhiệm vụ do ban thường vụ cấp ủy cấp trên tặng; chi bộ chỉ đề nghị.`,
    suggestion: "Ghi là đề nghị khen thưởng.",
  }),
  onlyProposes: ({ local: decision }) => ({
    found: AS_DECIDED,
    rule: `${WHO_AWARDS} Loại hình chi bộ được xác định theo ${local(decision ?? "")}.`,
    suggestion: "Ghi là “Đề nghị tặng giấy khen”.",
  }),
  unknownBranch: () => ({
    found: AS_DECIDED,
    rule: WHO_AWARDS,
    suggestion:
      "Ghi là “Đề nghị tặng giấy khen”; nếu là chi bộ cơ sở, ghi loại hình chi bộ ở trang tính “Quy chế”.",
  }),
};

const FITS: Readonly<
  Record<
    FindingData["condition-not-met"]["fits"],
    (names: ByLevel<string>, unmet: readonly UnmetCondition[], level: Level) => string
  >
> = {
  lower: (_, unmet) => `Mức này cần ${unmet.map(shareRequired).join(", ")}.`,
  failed: (names, unmet) =>
    `${unmet.map(failing).join(", ")} là trường hợp xếp loại ${quote(names.failed)}.`,
  none: (names, unmet, level) =>
    `Mức này cần ${unmet.map(shareRequired).join(", ")}; kết quả này ${level === "completed" ? "" : `cũng không đủ điều kiện của mức ${quote(names.completed)} mà `}chưa đến mức ${quote(names.failed)}, nên cấp có thẩm quyền phải quyết định.`,
};

const OF_UNITS =
  " Với cá nhân giữ chức vụ lãnh đạo, quản lý, tỷ lệ này tính trên nhiệm vụ của các đơn vị trực tiếp lãnh đạo, quản lý.";

function failing({ share, atLeast, atMost }: UnmetCondition): string {
  const bound = atLeast === null ? `trên ${num(atMost ?? 0)}%` : `dưới ${num(atLeast)}%`;
  return {
    done: `Hoàn thành ${bound} nhiệm vụ`,
    exceeded: `Hoàn thành vượt mức ${bound} nhiệm vụ`,
    late: `Chậm tiến độ ${bound} nhiệm vụ`,
    unitsFailed: `Có ${bound} số đơn vị phụ trách không hoàn thành nhiệm vụ`,
    lowConfidence: `Có ${bound} số phiếu tín nhiệm thấp`,
  }[share];
}

function shareReached({ share, value }: UnmetCondition): string {
  return {
    done: `mới hoàn thành ${num(value)}% nhiệm vụ`,
    exceeded: `chỉ có ${num(value)}% nhiệm vụ hoàn thành vượt mức`,
    late: `có ${num(value)}% nhiệm vụ chậm tiến độ`,
    unitsFailed: `có ${num(value)}% số đơn vị phụ trách không hoàn thành nhiệm vụ`,
    lowConfidence: `có ${num(value)}% số phiếu tín nhiệm thấp`,
  }[share];
}

function shareRequired({ share, atLeast, atMost }: UnmetCondition): string {
  return {
    done: `hoàn thành ${num(atLeast ?? 0)}% nhiệm vụ`,
    exceeded: `ít nhất ${num(atLeast ?? 0)}% nhiệm vụ hoàn thành vượt mức`,
    late:
      atMost === 0
        ? "tất cả nhiệm vụ đúng thời hạn"
        : `không quá ${num(atMost ?? 0)}% nhiệm vụ chậm tiến độ`,
    unitsFailed: `không quá ${num(atMost ?? 0)}% số đơn vị phụ trách không hoàn thành nhiệm vụ`,
    lowConfidence: `không quá ${num(atMost ?? 0)}% số phiếu tín nhiệm thấp`,
  }[share];
}
