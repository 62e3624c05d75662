import { headerMaximum } from "../../text/headerMaximum";
import type { Role } from "../../model/role";
import type { ColumnFacts } from "./columnFacts";
import type { Layout } from "../layout";
import { groupOfScores } from "../headings/scoreHeader";

type PartRole = "general.part" | "task.part";
type GroupRole = "general" | "task";

/**
 * Columns of points within one of the two groups of criteria: by the group's heading above them, else by a maximum of their
 * own and their place beside the group's column. Only columns that have no other role come in question.
 */
export function scoreParts(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, Role | null>,
): ReadonlyMap<number, PartRole> {
  const parts = new Map<number, PartRole>();
  const free = facts.filter((fact) => !roles.has(fact.index) && holdsPoints(fact));
  for (const fact of free) {
    const group = groupOfScores(fact.leaf, fact.whole);
    if (group) parts.set(fact.index, `${group}.part`);
  }
  const beside = free.filter(
    ({ index, path }) => !parts.has(index) && headerMaximum(path.at(-1) ?? "") !== null,
  );
  const runs = runsOf(beside.map(({ index }) => index));
  const sumsFollow = runs.some((run) => roles.get((run.at(-1) ?? 0) + 1) === "general");
  for (const run of runs) {
    const group = groupBeside(run, roles, sumsFollow);
    if (group) for (const column of run) parts.set(column, `${group}.part`);
  }
  return parts;
}

/** What is left in doubt once these columns have a role of their own. */
export function doubtsBeside(
  parts: ReadonlyMap<number, PartRole>,
  doubts: Layout["ambiguous"],
): Layout["ambiguous"] {
  return doubts.flatMap((doubt) => {
    const others = doubt.others.filter((column) => !parts.has(column));
    return others.length === 0 ? [] : [{ ...doubt, others }];
  });
}

/** Points under a heading that has a maximum of its own, or the heading of a group above it. */
export function isHeadOfScores(fact: ColumnFacts): boolean {
  const { leaf, whole, path, contents } = fact;
  const isHeaded = groupOfScores(leaf, whole) ?? headerMaximum(path.at(-1) ?? "");
  return contents.filled > 0 && holdsPoints(fact) && isHeaded !== null;
}

function holdsPoints({ contents: { filled, numbers, dates, levels } }: ColumnFacts): boolean {
  return numbers * 2 > filled && dates === 0 && levels === 0;
}

/** Columns that stand next to each other, run by run. */
function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** Between the two groups it is the table's habit that tells whether a sum follows its parts or goes ahead of them. */
function groupBeside(
  run: readonly number[],
  roles: ReadonlyMap<number, Role | null>,
  sumsFollow: boolean,
): GroupRole | null {
  const groupAt = (column: number): GroupRole | null => {
    const role = roles.get(column);
    return role === "general" || role === "task" ? role : null;
  };
  const before = groupAt((run[0] ?? 0) - 1);
  const after = groupAt((run.at(-1) ?? 0) + 1);
  return sumsFollow ? (after ?? before) : (before ?? after);
}
