import type { FindingData } from "../../core/model/findingData";
import { LEVELS, type ByLevel } from "../../core/model/level";
import { local, noted, num, ROLE_NAMES, sentence, suggest } from "./words";
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
    "score-out-of-range": (data) => {
      const { value, min, max } = data;
      const range = `between ${num(min)} and ${num(max)}`;
      const [found, rule] =
        "head" in data
          ? [
              `${quote(data.head)} has ${num(value)} points.`,
              `This item must be ${range}${data.local === null ? "" : ` under ${local(data.local)}`}.`,
            ]
          : [
              `${sentence(ROLE_NAMES[data.role])}: ${num(value)}.`,
              `Points in this column must be ${range}.`,
            ];
      return {
        found,
        rule,
        suggestion: "Correct the points if mistyped, or score again within the limits.",
      };
    },
    "score-sum-mismatch": (data) => {
      const { sum, total } = data;
      if ("group" in data)
        return {
          found: `${sentence(ROLE_NAMES[data.group])}: ${num(total)} written, but ${data.terms.map(num).join(" + ")} = ${num(sum)}.`,
          rule: "The points of a group must equal the sum of its items.",
          suggestion: "Correct the points of the group, or those of an item if they are wrong.",
        };
      const { general, task } = data;
      return {
        found: `The total is written as ${num(total)}, but ${num(general)} + ${num(task)} = ${num(sum)}.`,
        rule: "The total must equal the sum of the two groups.",
        suggestion: "Correct the total, or the points of a group if they are wrong.",
      };
    },
    "score-level-mismatch": levelByScore(names),
    "scheme-has-no-scores": ({ headers }) => ({
      found: `The table has points in ${headers.map(quote).join(", ")}.`,
      rule: "The central regulation of this year has no points; each criterion is assessed as Xuất sắc, Tốt, Trung bình or Kém.",
      suggestion:
        "Check the review year and the regulation; if the higher committee has laid down points, its document applies.",
    }),
    "bonus-points": ({ header }) => ({
      found: `The table has bonus points in ${quote(header)}.`,
      rule: "The central regulation has only a scale of 100 points in two groups; a total is accepted with or without the bonus.",
      suggestion: "Compare with the higher committee’s guidance on points.",
    }),
  };
}

function levelByScore(names: ByLevel<string>): OfScore["score-level-mismatch"] {
  return (data, place) =>
    LEVELS.indexOf(data.level) < LEVELS.indexOf(data.byScore)
      ? {
          found: `Rated ${quote(names[data.level])}, but the total is ${num(data.score)}.`,
          rule: `${quote(names[data.level])} requires ${band(data)}; points are not rounded before they are compared.`,
          suggestion: `Rate ${quote(names[data.byScore])}, or correct the points if mistyped.`,
        }
      : {
          found: `Rated ${quote(names[data.level])}, but the total is ${num(data.score)}, in the range of ${quote(names[data.byScore])}.${noted(data.note)}`,
          rule: `${quote(names[data.level])} corresponds to ${band(data)}; ${BECAUSE[data.because ?? "unknown"]}.`,
          suggestion: data.because
            ? "Confirm that this is the reason; otherwise review the rating or the points."
            : suggest(
                data.note,
                place,
                "Give the reason in the notes, or review the rating and the points.",
              ),
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
    "the member does not meet another condition of the level that the points indicate, and the regulation does not say which level follows",
  cap: "the cap on outstanding ratings is reached, and the regulation does not say which level follows",
  failing: "there are grounds to consider the lowest level for this member",
  unknown: "a level below the one that the points indicate needs a written reason",
} as const;
