import { columnsOf } from "../model/columns";
import type { UnmetCriterion } from "../model/findingData";
import { DEGREE_NAMES, DEGREES, type Degree } from "../model/degree";
import type { Column, Member } from "../model/table";
import type { RuleOf } from "../schemes/schema";
import { rulesOf } from "../schemes/schemes";
import { foldedText } from "../text/foldedText";
import { findingsIn, fromRule, unlessAnswered, type Check } from "./context";
import { ratingCells } from "./cells";

/** Reports criteria that were judged at a lower degree than the level requires. */
export const checkCriteria: Check<"criteria"> = (table, rule, { rated, scheme }) => {
  const columns = columnsOf(table, "criterion");
  const { levels, fails } = rule.parameters;
  if (columns.length === 0) return [];
  const isLeftToOther = !fails && rulesOf(scheme, "criteria").some(isFailing);
  const heads = columns.map((column) => headOf(column, rule));
  return findingsIn(rated, ({ member, level }) => {
    if (!levels.includes(level)) return null;
    const criteria = unmetCriteria(member, heads, isLeftToOther);
    if (criteria.length === 0) return null;
    return {
      ...fromRule(rule),
      severity: unlessAnswered(rule.severity, member),
      at: ratingCells(table, member.row, ["criterion"]),
      data: { level, criteria, fails, note: member.note },
    };
  });
};

function isFailing({ parameters }: RuleOf<"criteria">): boolean {
  return parameters.fails;
}

interface Head {
  readonly name: string;
  readonly atLeast: Degree;
}

function headOf({ header }: Column, { parameters }: RuleOf<"criteria">): Head {
  const isOfResults = /ket qua|nhiem vu/.test(foldedText(header));
  return {
    name: header.split(" / ").at(-1) ?? header,
    atLeast: isOfResults ? parameters.results : parameters.others,
  };
}

/** The lowest degree is left to the rule that makes it a reason for the lowest level, where there is one. */
function unmetCriteria(
  { particulars: { criteria } }: Member,
  heads: readonly Head[],
  isLowestLeftOut: boolean,
): readonly UnmetCriterion[] {
  return heads.flatMap(({ name, atLeast }, i) => {
    const degree = criteria[i] ?? null;
    if (degree === null || DEGREES.indexOf(degree) <= DEGREES.indexOf(atLeast)) return [];
    if (isLowestLeftOut && degree === "poor") return [];
    return [{ head: name, written: DEGREE_NAMES[degree], atLeast }];
  });
}
