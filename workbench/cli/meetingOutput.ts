import type { MeetingRecord, Recorded } from "../../src/core/model/meeting";

/** Returns what the workbook says of the meeting; rows count from 1. */
export function meetingOutput({ facts, targets, admissions, opinions, votes }: MeetingRecord) {
  return {
    meeting: facts && facts.value,
    targets: targets.map(withRow),
    admissions: admissions.map(withRow),
    opinions: opinions.map(withRow),
    votes: votes.map(withRow),
  };
}

function withRow<T extends object>({ value, at: { sheet, row } }: Recorded<T>) {
  return { sheet, row: row + 1, ...value };
}
