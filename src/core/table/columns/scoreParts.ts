import { headerMaximum } from "../../text/headerMaximum";
import type { Role } from "../../model/role";
import type { ColumnFacts } from "./columnFacts";
import type { Layout } from "../layout";
import { groupOfScores } from "../headings/scoreHeader";

type PartRole = "general.part" | "task.part";
type GroupRole = "general" | "task";

/**
 * Assigns columns of points to one of the two groups of criteria: by the group's heading above them, else by a maximum of
 * their own and their position beside the group's column. Columns with another role are left out.
 */
export function scoreParts(
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, Role | null>,
): ReadonlyMap<number, PartRole> {
  const parts = new Map<number, PartRole>();
  const free = facts.filter((fact) => !roles.has(fact.index) && hasPoints(fact));
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

/** Returns the doubts that remain once these columns have a role. */
export function remainingDoubts(
  parts: ReadonlyMap<number, PartRole>,
  doubts: Layout["ambiguous"],
): Layout["ambiguous"] {
  return doubts.flatMap((doubt) => {
    const others = doubt.others.filter((column) => !parts.has(column));
    return others.length === 0 ? [] : [{ ...doubt, others }];
  });
}

/** True for the heading of a group over several columns of points, none of which has one of its own: which is the sum is unknown. */
export function spansPoints({ index, leaf }: ColumnFacts, facts: readonly ColumnFacts[]): boolean {
  const next = facts.find((fact) => fact.index === index + 1);
  return leaf !== "" && next?.path.length === 0 && next.contents.filled > 0 && hasPoints(next);
}

/** True for points under a heading that states a maximum or is below the heading of a group of criteria. */
export function isCriterion(fact: ColumnFacts): boolean {
  const { leaf, whole, path, contents } = fact;
  const evidence = groupOfScores(leaf, whole) ?? headerMaximum(path.at(-1) ?? "");
  return contents.filled > 0 && hasPoints(fact) && evidence !== null;
}

/** No number of punishments is as large, and no year as small. */
const LEAST_POINTS = 5;
const MOST_POINTS = 100;

/** True for numbers below a weight (`Kỷ luật (20%)`), that most rows have, or that can only be points. */
export function arePoints(fact: ColumnFacts): boolean {
  const { largest, filled, positives, looked } = fact.contents;
  const isScore = largest >= LEAST_POINTS || positives * 2 > looked;
  const isWeighted = fact.header.includes("%");
  return filled > 0 && hasPoints(fact) && (isWeighted || (isScore && largest <= MOST_POINTS));
}

function hasPoints({ contents: { filled, numbers, dates, levels } }: ColumnFacts): boolean {
  return numbers * 2 > filled && dates === 0 && levels === 0;
}

/** Groups neighbouring columns into runs. */
function runsOf(columns: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** A run between the two groups belongs to the sum after it if sums follow their parts elsewhere in the table. */
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
