import type { CellRef } from "../model/address";
import { columnsOf } from "../model/columns";
import { headerMaximum } from "../text/headerMaximum";
import type { Local } from "../model/parameters";
import type { Column, Member, RatingTable } from "../model/table";
import { ruleOf } from "../schemes/schemes";
import { findingsAcross, findingsIn, fromRule, type Check, type RuleContext } from "./context";
import { cellOf } from "./cells";
import { numberOf, tidy } from "./scores";

const SCORE_GROUPS = ["general", "task"] as const;
type ScoreGroup = (typeof SCORE_GROUPS)[number];

/** A head within a group of criteria. */
interface Head {
  readonly column: Column;
  /** Its position in the group. */
  readonly index: number;
  /** Its maximum; null if neither the committee nor the heading states one. */
  readonly max: number | null;
  /** The committee's decision that lays the maximum down; null if the heading states it. */
  readonly decision: string | null;
}

/** Reports points of a head outside the range from its heading or from the committee's split of the group. */
export const checkPartRanges: Check<"part-ranges"> = (table, rule, context) =>
  SCORE_GROUPS.flatMap((group) => {
    const groupMax = maxOf(group, context);
    const heads = headsOf(table, group, context);
    return findingsAcross(context.toRate, heads, (member, { column, index, max, decision }) => {
      const written = numberOf(member.parts[group][index] ?? { kind: "blank" });
      const value = written === null ? null : tidy(written);
      const most = max ?? groupMax;
      if (value === null || most === null || (0 <= value && value <= most)) return null;
      return {
        ...fromRule(rule),
        at: [at(table, member, column)],
        data: {
          role: `${group}.part` as const,
          head: headingOf(column),
          value,
          min: 0,
          max: most,
          local: max === null ? null : decision,
        },
      };
    });
  });

/** Reports points of a group that are not the sum of its heads, unless some heads are missing. */
export const checkPartSums: Check<"part-sums"> = (table, rule, context) =>
  SCORE_GROUPS.flatMap((group) => {
    const heads = headsOf(table, group, context);
    if (heads.length === 0 || !areAll(heads, group, context)) return [];
    return findingsIn(context.toRate, (member) => {
      const terms = member.parts[group].map(numberOf);
      const total = numberOf(member[group]);
      const known = terms.filter((term) => term !== null);
      if (total === null || known.length < terms.length) return null;
      const sum = tidy(known.reduce((all, term) => all + term, 0));
      if (Math.abs(sum - total) <= rule.parameters.tolerance) return null;
      return {
        ...fromRule(rule),
        at: [
          cellOf(table, member.row, [group]),
          ...heads.map(({ column }) => at(table, member, column)),
        ],
        data: { group, terms: known.map(tidy), sum, total: tidy(total) },
      };
    });
  });

/** The committee's split of a group overrides the headings if it has as many heads as the table. */
function headsOf(
  table: RatingTable,
  group: ScoreGroup,
  { parameters }: RuleContext,
): readonly Head[] {
  const own = columnsOf(table, `${group}.part`);
  const split: Local<readonly number[]> | null =
    group === "general" ? parameters.generalSplit : parameters.taskSplit;
  const fits = split !== null && split.value.length === own.length;
  return own.map((column, index) => ({
    column,
    index,
    max: fits ? (split.value[index] ?? null) : headerMaximum(headingOf(column)),
    decision: fits ? split.decision : null,
  }));
}

/** False if the known maxima do not add up to the group's: then some heads are elsewhere, and the sum proves nothing. */
function areAll(heads: readonly Head[], group: ScoreGroup, context: RuleContext): boolean {
  const known = heads.flatMap(({ max }) => max ?? []);
  const sum = tidy(known.reduce((all, max) => all + max, 0));
  return known.length < heads.length || sum === maxOf(group, context);
}

function maxOf(group: ScoreGroup, { scheme }: RuleContext): number | null {
  return ruleOf(scheme, "score-ranges")?.parameters[group].max ?? null;
}

function at({ sheet }: RatingTable, { row }: Member, { index: column }: Column): CellRef {
  return { sheet, row, column };
}

/** Returns the lowest line of a merged heading. */
function headingOf({ header }: Column): string {
  return header.split(" / ").at(-1) ?? header;
}
