import { DEGREE_NAMES } from "../../core/model/degree";
import type { ByLevel } from "../../core/model/level";
import type { FindingMessages } from "../messages";
import { quote } from "../quote";
import { at, noted, num, suggest } from "./words";

type OfCriteria = Pick<FindingMessages, "criterion-not-met" | "shortcomings-not-fixed">;

/** Findings about what a level requires besides shares of tasks, in English. */
export function enCriteria(names: ByLevel<string>): OfCriteria {
  return {
    "criterion-not-met": ({ level, criteria, fails, note }, place) => ({
      message: `${at(place)}${quote(names[level])}, but ${criteria.map(({ head, written }) => `${quote(head)} is at the degree ${quote(written)}`).join(", ")}. ${
        fails
          ? `A criterion at “Kém” is a case of ${quote(names.failed)}.`
          : `The level takes ${criteria.map(({ head, atLeast }) => `${quote(DEGREE_NAMES[atLeast])}${atLeast === "excellent" ? "" : " or better"} for ${quote(head)}`).join(", ")}.`
      }${noted(note)}`,
      suggestion: suggest(
        note,
        place,
        "Review the rating or the degree, or give the reason in the notes.",
      ),
    }),
    "shortcomings-not-fixed": ({ written, level, required, note }, place) => ({
      message: `${at(place)}${quote(names[level])}, but the column of shortcomings fixed says ${quote(written)}. The level takes ${num(required)}% of those pointed out at the previous review.${noted(note)}`,
      suggestion: suggest(note, place, "Review the rating, or write in the notes what was fixed."),
    }),
  };
}
