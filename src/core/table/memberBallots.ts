import type { ByLevel } from "../model/level";
import type { Approval, Ballots, NumberReading } from "../model/table";
import { cellAt, type CellReaders, type Offsets, type Part } from "./cellReaders";

const BLANK = { kind: "blank" } as const;

const NO_VOTES: ByLevel<NumberReading> = {
  outstanding: BLANK,
  good: BLANK,
  completed: BLANK,
  failed: BLANK,
};

export function votesReader(
  offsets: Offsets,
  { number }: CellReaders,
): Part<ByLevel<NumberReading>> {
  const outstanding = offsets["votes.outstanding"];
  const good = offsets["votes.good"];
  const completed = offsets["votes.completed"];
  const failed = offsets["votes.failed"];
  if (outstanding < 0 && good < 0 && completed < 0 && failed < 0) return () => NO_VOTES;
  return (cells) => ({
    outstanding: number(cellAt(cells, outstanding)),
    good: number(cellAt(cells, good)),
    completed: number(cellAt(cells, completed)),
    failed: number(cellAt(cells, failed)),
  });
}

const NO_APPROVAL: Approval = { agree: BLANK, disagree: BLANK };

export function approvalReader(offsets: Offsets, { number }: CellReaders): Part<Approval> {
  const agree = offsets["votes.agree"];
  const disagree = offsets["votes.disagree"];
  if (agree < 0) return () => NO_APPROVAL;
  return (cells) => ({
    agree: number(cellAt(cells, agree)),
    disagree: number(cellAt(cells, disagree)),
  });
}

const NO_BALLOTS: Ballots = { issued: BLANK, returned: BLANK, valid: BLANK, invalid: BLANK };

export function ballotsReader(offsets: Offsets, { number }: CellReaders): Part<Ballots> {
  const { issued, returned, valid, invalid } = offsets;
  if (issued < 0 && returned < 0 && valid < 0 && invalid < 0) return () => NO_BALLOTS;
  return (cells) => ({
    issued: number(cellAt(cells, issued)),
    returned: number(cellAt(cells, returned)),
    valid: number(cellAt(cells, valid)),
    invalid: number(cellAt(cells, invalid)),
  });
}
