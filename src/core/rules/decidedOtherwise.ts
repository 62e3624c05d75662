import { columnOf, finalColumns, markRole } from "../model/columns";
import type { Finding } from "../model/finding";
import type { ChangedLevel } from "../model/findingData";
import type { Member, RatingTable } from "../model/table";
import type { RuleContext } from "./context";
import { cellsOf } from "./cells";

/** Lists the members whose level the level above decided otherwise than the branch, whose own rating is beside it. */
export function checkDecidedOtherwise(
  table: RatingTable,
  { toRate }: RuleContext,
): readonly Finding[] {
  const changed = toRate.flatMap((member) => {
    const change = changeOf(member);
    return change ? [{ change, row: member.row }] : [];
  });
  if (changed.length === 0) return [];
  return [
    {
      code: "decided-otherwise",
      severity: "info",
      at: changed.flatMap(({ row, change }) =>
        cellsOf(table, row, ["final", markRole(change.to)]).slice(0, 1),
      ),
      data: { column: decidedIn(table), changed: changed.map(({ change }) => change) },
      basis: null,
    },
  ];
}

function changeOf({ name, ratings: { branch, final } }: Member): ChangedLevel | null {
  return branch.kind === "level" && final.kind === "level" && branch.level !== final.level
    ? { name, from: branch.level, to: final.level }
    : null;
}

/** Returns the heading of the deciding column, or the one over the levels to tick. */
function decidedIn(table: RatingTable): string {
  const lines = (finalColumns(table)[0]?.header ?? "").split(" / ");
  const own = columnOf(table, "final") ? lines.slice(-1) : lines.slice(0, -1);
  return own.join(" ");
}
