import type { IsoDate } from "../model/calendar";
import { columnOf } from "../model/columns";
import type { Member, RatingTable } from "../model/table";

export type Membership = "official" | "probationary";

/** True where the sheet tells official from probationary members, by a column or by words. */
export function tellsMembership(table: RatingTable): boolean {
  return (
    hasOfficialDate(table) ||
    table.members.some(({ statuses }) =>
      statuses.some(({ status }) => status === "official" || status === "probationary"),
    )
  );
}

/**
 * Words first, then the date of becoming official: none while there is one of admission means probationary, where the table
 * has room for it.
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
