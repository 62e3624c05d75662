import type { FindingData } from "../../core/model/findingData";
import { LEVELS, type ByLevel } from "../../core/model/level";
import { at, local, noted, num, ROLE_NAMES, suggest } from "./words";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";

type OfScore = Pick<
  FindingMessages,
  | "score-out-of-range"
  | "score-sum-mismatch"
  | "score-level-mismatch"
  | "scheme-has-no-scores"
  | "bonus-points"
>;

/** Findings about points, in English. */
export function enScore(names: ByLevel<string>): OfScore {
  return {
    "score-out-of-range": (data, place) => {
      const { value, min, max } = data;
      return {
        message:
          "head" in data
            ? `${at(place)}the points of ${quote(data.head)} are ${num(value)}. This head takes ${num(min)} to ${num(max)}${data.local === null ? "" : ` under ${local(data.local)}`}.`
            : `${at(place)}${ROLE_NAMES[data.role]}: ${num(value)}. The column takes ${num(min)} to ${num(max)}.`,
        suggestion: "Correct the points if they were mistyped, or score again within the limits.",
      };
    },
    "score-sum-mismatch": (data, place) => {
      const { sum, total } = data;
      if ("group" in data)
        return {
          message: `${at(place)}${ROLE_NAMES[data.group]} are written as ${num(total)}, but ${data.terms.map(num).join(" + ")} = ${num(sum)}. The points of a group are the sum of those of its heads.`,
          suggestion: `Correct them to ${num(sum)}, or correct the points of a head if they are wrong.`,
        };
      const { general, task } = data;
      return {
        message: `${at(place)}the total says ${num(total)}, but ${num(general)} + ${num(task)} = ${num(sum)}. The total is the sum of the two groups.`,
        suggestion: `Make the total ${num(sum)}, or correct the points of a group.`,
      };
    },
    "score-level-mismatch": (data, place) =>
      LEVELS.indexOf(data.level) < LEVELS.indexOf(data.byScore)
        ? {
            message: `${at(place)}${quote(names[data.level])}, but the total is ${num(data.score)}. The level takes ${band(data)}; points are not rounded before they are compared.`,
            suggestion: `Rate ${quote(names[data.byScore])}, or correct the points if they were mistyped.`,
          }
        : {
            message: `${at(place)}${quote(names[data.level])}, but the total is ${num(data.score)}, within the points of ${quote(names[data.byScore])}. The level as written corresponds to ${band(data)}; ${BECAUSE[data.because ?? "unknown"]}.${noted(data.note)}`,
            suggestion: data.because
              ? "Confirm that this is the reason; otherwise review the rating or the points."
              : suggest(
                  data.note,
                  place,
                  "Give the reason in the notes, or review the rating and the points.",
                ),
          },
    "scheme-has-no-scores": ({ headers }, place) => ({
      message: `${at(place)}the table has points in ${headers.map(quote).join(", ")}. The central text of this year has no points; each criterion is judged at one of four degrees, Xuất sắc, Tốt, Trung bình, Kém.`,
      suggestion:
        "Check the review year and the regulation; if the committee above laid down points, its document applies.",
    }),
    "bonus-points": ({ header }, place) => ({
      message: `${at(place)}the table has bonus points in ${quote(header)}. The central text has a scale of 100 points in two groups only; a total is accepted with or without the bonus.`,
      suggestion: "Compare with the committee's guidance on points.",
    }),
  };
}

function band({ from, below }: FindingData["score-level-mismatch"]): string {
  if (below === null) return `${num(from)} points or more`;
  return from === 0
    ? `fewer than ${num(below)} points`
    : `${num(from)} to below ${num(below)} points`;
}

const BECAUSE = {
  condition:
    "the member lacks another condition of the level that the points give, and the text does not say which level follows",
  cap: "the cap on outstanding ratings is reached, and the text does not say which level follows",
  failing: "the member's case may be one of the lowest level",
  unknown: "a level below the points needs its reason in writing",
} as const;
