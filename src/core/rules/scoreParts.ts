import type { CellRef } from "../model/address";
import { columnsOf } from "../model/columns";
import { headerMaximum } from "../text/headerMaximum";
import type { Local } from "../model/parameters";
import type { Column, Member, RatingTable } from "../model/table";
import { ruleOf } from "../schemes/schemes";
import { findingsAcross, findingsIn, fromRule, type Check, type RuleContext } from "./context";
import { cellOf } from "./place";
import { numberOf, tidy } from "./scores";

const GROUPS = ["general", "task"] as const;
type Group = (typeof GROUPS)[number];

/** A head within a group of criteria. */
interface Head {
  readonly column: Column;
  /** The place of its points among the group's. */
  readonly index: number;
  /** The most points that it takes; null where neither the committee nor the heading says. */
  readonly max: number | null;
  /** What lays the maximum down, where that is the committee and not the heading. */
  readonly decision: string | null;
}

/** Points of a head outside what its heading, or the committee's own split of the group, gives it. */
export const checkPartRanges: Check<"part-ranges"> = (table, rule, context) =>
  GROUPS.flatMap((group) => {
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

/** Points of a group that are not the sum of its heads; silent where the heads are not all there. */
export const checkPartSums: Check<"part-sums"> = (table, rule, context) =>
  GROUPS.flatMap((group) => {
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

/** The committee's split of a group goes before the headings where it has as many heads as the table. */
function headsOf(table: RatingTable, group: Group, { parameters }: RuleContext): readonly Head[] {
  const own = columnsOf(table, `${group}.part`);
  const split: Local<readonly number[]> | null =
    group === "general" ? parameters.generalSplit : parameters.taskSplit;
  const fits = split !== null && split.value.length === own.length;
  return own.map((column, index) => ({
    column,
    index,
    max: fits ? (split.value[index] ?? null) : headerMaximum(column.header),
    decision: fits ? split.decision : null,
  }));
}

/** Heads whose maxima are known have to make up the group; otherwise some stand elsewhere, and their sum says nothing. */
function areAll(heads: readonly Head[], group: Group, context: RuleContext): boolean {
  const known = heads.flatMap(({ max }) => max ?? []);
  const sum = tidy(known.reduce((all, max) => all + max, 0));
  return known.length < heads.length || sum === maxOf(group, context);
}

function maxOf(group: Group, { scheme }: RuleContext): number | null {
  return ruleOf(scheme, "score-ranges")?.parameters[group].max ?? null;
}

function at({ sheet }: RatingTable, { row }: Member, { index: column }: Column): CellRef {
  return { sheet, row, column };
}

/** The lowest level of a merged heading. */
function headingOf({ header }: Column): string {
  return header.split(" / ").at(-1) ?? header;
}
