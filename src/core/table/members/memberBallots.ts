import { byLevel, LEVELS } from "../../model/level";
import type { Role } from "../../model/role";
import type { Ballots } from "../../model/table";
import type { CellReaders } from "./cellReaders";
import { cellAt, type Cells, type Offsets, type Part } from "./cells";

const BLANK = { kind: "blank" } as const;
const ROLES: readonly Role[] = [
  ...LEVELS.map((level) => `votes.${level}` as const),
  "votes.agree",
  "issued",
  "returned",
  "valid",
  "invalid",
];

const NONE: Ballots = {
  votes: byLevel(() => BLANK),
  approval: { agree: BLANK, disagree: BLANK },
  issued: BLANK,
  returned: BLANK,
  valid: BLANK,
  invalid: BLANK,
};

/** Returns a reader of the ballots on a member; without any such column, all members share one blank value. */
export function ballotsReader(offsets: Offsets, { number }: CellReaders): Part<Ballots> {
  if (ROLES.every((role) => offsets[role] < 0)) return () => NONE;
  const at = (cells: Cells, role: Role) => number(cellAt(cells, offsets[role]));
  return (cells) => ({
    votes: byLevel((level) => at(cells, `votes.${level}`)),
    approval: { agree: at(cells, "votes.agree"), disagree: at(cells, "votes.disagree") },
    issued: at(cells, "issued"),
    returned: at(cells, "returned"),
    valid: at(cells, "valid"),
    invalid: at(cells, "invalid"),
  });
}
