import { columnOf, FINAL_ROLES, finalColumns, markRole } from "../model/columns";
import type { Finding } from "../model/finding";
import type { ChangedLevel } from "../model/findingData";
import type { Member, RatingTable } from "../model/table";
import type { RuleContext } from "./context";
import { cellsOf, headerOf } from "./cells";

/**
 * Lists the members whose level the level above decided otherwise than the branch, whose own rating is beside it. That an empty
 * cell leaves the branch's rating as it is, has to be confirmed.
 */
export function checkDecidedOtherwise(
  table: RatingTable,
  { toRate }: RuleContext,
): readonly Finding[] {
  // Few tables have two columns of ratings, and nothing differs in the others.
  const decided = toRate.filter(({ ratings: { branch } }) => branch.kind !== "blank");
  const changed = decided.flatMap((member) => {
    const change = changeOf(member);
    return change ? [{ change, row: member.row }] : [];
  });
  const cellOfChange = ({ row, change }: (typeof changed)[number]) =>
    cellsOf(table, row, ["final", markRole(change.to)]).slice(0, 1);
  const kept = decided.filter(isKeptByEmptyCell).length;
  if (changed.length + kept === 0) return [];
  return [
    {
      code: "decided-otherwise",
      severity: kept > 0 ? "warning" : "info",
      at: changed.length === 0 ? [headerOf(table, FINAL_ROLES)] : changed.flatMap(cellOfChange),
      data: { column: decidedIn(table), changed: changed.map(({ change }) => change), kept },
      basis: null,
    },
  ];
}

function isKeptByEmptyCell({ ratings: { final } }: Member): boolean {
  return final.kind === "level" && final.kept === "empty";
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
