import type { IsoDate } from "../model/calendar";
import { columnOf } from "../model/columns";
import type { Member, RatingTable } from "../model/table";

export type Membership = "official" | "probationary";

/** True where the sheet states who is official and who is probationary, in a column or in words. */
export function statesMembership(table: RatingTable): boolean {
  return (
    hasOfficialDate(table) ||
    table.members.some(({ statuses }) =>
      statuses.some(({ status }) => status === "official" || status === "probationary"),
    )
  );
}

/**
 * Words come first, then the date of becoming official. A member with a date of admission and no date of becoming
 * official is probationary, if the table has a column for the latter.
 */
export function membershipIn(
  table: RatingTable,
  meetingDate: IsoDate | null,
): (member: Member) => Membership {
  const dated = hasOfficialDate(table);
  return ({ statuses, official, admitted }) => {
    const says = statuses.find(({ status }) => status === "probationary" || status === "official");
    if (says) return says.status === "probationary" ? "probationary" : "official";
    if (official.kind === "date")
      return meetingDate !== null && official.date > meetingDate ? "probationary" : "official";
    return dated && official.kind === "blank" && admitted.kind === "date"
      ? "probationary"
      : "official";
  };
}

function hasOfficialDate(table: RatingTable): boolean {
  return (columnOf(table, "official") ?? columnOf(table, "admittedOfficial")) !== null;
}
