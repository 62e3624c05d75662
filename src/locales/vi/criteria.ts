import { DEGREE_NAMES } from "../../core/model/degree";
import type { ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { noted, num, suggest } from "./words";

type OfCriteria = Pick<FindingMessages, "criterion-not-met" | "shortcomings-not-fixed">;

/** Findings about what a level requires besides shares of tasks, in Vietnamese. */
export function viCriteria(names: ByLevel<string>): OfCriteria {
  return {
    "criterion-not-met": ({ level, criteria, fails, note }, place) => ({
      found: `Xếp loại ${quote(names[level])} nhưng ${criteria.map(({ head, written }) => `tiêu chí ${quote(head)} ở cấp độ ${quote(written)}`).join(", ")}.${noted(note)}`,
      rule: fails
        ? `Có tiêu chí ở mức “Kém” là trường hợp xếp loại ${quote(names.failed)}.`
        : `Mức này cần ${criteria.map(({ head, atLeast }) => `${quote(head)} đạt ${quote(DEGREE_NAMES[atLeast])}${atLeast === "excellent" ? "" : " trở lên"}`).join(", ")}.`,
      suggestion: suggest(
        note,
        place,
        "Xem lại mức xếp loại hoặc cấp độ của tiêu chí, hoặc ghi lý do vào cột ghi chú.",
      ),
    }),
    "shortcomings-not-fixed": ({ written, level, required, note }, place) => ({
      found: `Xếp loại ${quote(names[level])} nhưng kết quả khắc phục hạn chế, khuyết điểm được ghi là ${quote(written)}.${noted(note)}`,
      rule: `Mức này cần khắc phục ${num(required)}% hạn chế, khuyết điểm được chỉ ra ở kỳ kiểm điểm trước.`,
      suggestion: suggest(
        note,
        place,
        "Xem lại mức xếp loại, hoặc ghi rõ kết quả khắc phục vào cột ghi chú.",
      ),
    }),
  };
}
