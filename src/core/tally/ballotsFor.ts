import { columnOf } from "../model/columns";
import type { RatingTable } from "../model/table";
import { personKey } from "../text/personKey";

/**
 * Returns the table of the ballots cast on a rating table's members: the one that names most of them, and at least
 * half.
 */
export function ballotsFor(
  table: RatingTable,
  ballots: readonly RatingTable[],
): RatingTable | null {
  if (ballots.length === 0) return null;
  const names = namesIn(table);
  const counted = ballots.map((candidate) => ({ candidate, shared: sharedWith(names, candidate) }));
  const [best] = counted.sort((a, b) => b.shared - a.shared);
  return best && best.shared > 0 && best.shared * 2 >= names.size ? best.candidate : null;
}

/**
 * Returns the table of a second ballot on the outstanding alone: it names some members of the rating table and nobody
 * else.
 */
export function approvalsFor(
  table: RatingTable,
  ballots: readonly RatingTable[],
): RatingTable | null {
  const second = ballots.filter((candidate) => columnOf(candidate, "votes.agree") !== null);
  if (second.length === 0) return null;
  const names = namesIn(table);
  return (
    second.find((candidate) => {
      const own = namesIn(candidate).size;
      return own > 0 && sharedWith(names, candidate) === own;
    }) ?? null
  );
}

function sharedWith(names: ReadonlySet<string>, candidate: RatingTable): number {
  return Array.from(namesIn(candidate)).filter((name) => names.has(name)).length;
}

function namesIn({ members }: RatingTable): ReadonlySet<string> {
  return new Set(members.map(({ name }) => personKey(name)).filter((key) => key !== ""));
}
