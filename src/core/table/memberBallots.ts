import type { ByLevel } from "../model/level";
import type { Role } from "../model/role";
import type { Approval, Ballots, NumberReading } from "../model/table";
import type { Offsets, Part } from "./cellReaders";

const BLANK = { kind: "blank" } as const;

/** Gives a reader of one column of numbers. */
type NumberColumn = (role: Role) => Part<NumberReading>;
const NO_VOTES: ByLevel<NumberReading> = {
  outstanding: BLANK,
  good: BLANK,
  completed: BLANK,
  failed: BLANK,
};
const NO_BALLOTS: Ballots = { issued: BLANK, returned: BLANK, valid: BLANK, invalid: BLANK };

export function votesReader(offsets: Offsets, number: NumberColumn): Part<ByLevel<NumberReading>> {
  const roles = ["votes.outstanding", "votes.good", "votes.completed", "votes.failed"] as const;
  if (roles.every((role) => offsets[role] < 0)) return () => NO_VOTES;
  const [outstanding, good, completed, failed] = [
    number(roles[0]),
    number(roles[1]),
    number(roles[2]),
    number(roles[3]),
  ];
  return (cells) => ({
    outstanding: outstanding(cells),
    good: good(cells),
    completed: completed(cells),
    failed: failed(cells),
  });
}

const NO_APPROVAL: Approval = { agree: BLANK, disagree: BLANK };

export function approvalReader(offsets: Offsets, number: NumberColumn): Part<Approval> {
  if (offsets["votes.agree"] < 0) return () => NO_APPROVAL;
  const [agree, disagree] = [number("votes.agree"), number("votes.disagree")];
  return (cells) => ({ agree: agree(cells), disagree: disagree(cells) });
}

export function ballotsReader(offsets: Offsets, number: NumberColumn): Part<Ballots> {
  const roles = ["issued", "returned", "valid", "invalid"] as const;
  if (roles.every((role) => offsets[role] < 0)) return () => NO_BALLOTS;
  const [issued, returned, valid, invalid] = [
    number(roles[0]),
    number(roles[1]),
    number(roles[2]),
    number(roles[3]),
  ];
  return (cells) => ({
    issued: issued(cells),
    returned: returned(cells),
    valid: valid(cells),
    invalid: invalid(cells),
  });
}
