import { DEGREE_NAMES } from "../../core/model/degree";
import type { ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { noted, num, suggest } from "./words";

type OfCriteria = Pick<FindingMessages, "criterion-not-met" | "shortcomings-not-fixed">;

/** Findings about what a level requires besides shares of tasks, in English. */
export function enCriteria(names: ByLevel<string>): OfCriteria {
  return {
    "criterion-not-met": ({ level, criteria, fails, note }, place) => ({
      found: `Rated ${quote(names[level])}, but ${criteria.map(({ head, written }) => `${quote(head)} is assessed as ${quote(written)}`).join(", ")}.${noted(note)}`,
      rule: fails
        ? `A criterion assessed as “Kém” means ${quote(names.failed)}.`
        : `This level requires ${criteria.map(({ head, atLeast }) => `${quote(DEGREE_NAMES[atLeast])}${atLeast === "excellent" ? "" : " or better"} for ${quote(head)}`).join(", ")}.`,
      suggestion: suggest(
        note,
        place,
        "Review the rating or the assessment, or give the reason in the notes.",
      ),
    }),
    "shortcomings-not-fixed": ({ written, level, required, note }, place) => ({
      found: `Rated ${quote(names[level])}, but the shortcomings column says ${quote(written)}.${noted(note)}`,
      rule: `This level requires ${num(required)}% of the shortcomings found at the previous review to have been corrected.`,
      suggestion: suggest(
        note,
        place,
        "Review the rating, or say in the notes what has been corrected.",
      ),
    }),
  };
}
