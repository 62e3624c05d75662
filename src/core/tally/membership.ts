import type { IsoDate } from "../model/date";
import type { Member, RatingTable } from "../model/table";

export type Membership = "official" | "probationary";

/** True where the sheet tells official from probationary members, by a column or by words. */
export function tellsMembership(table: RatingTable): boolean {
  const roles = new Set(table.columns.map(({ role }) => role));
  return (
    roles.has("official") ||
    roles.has("admittedOfficial") ||
    table.members.some(({ statuses }) =>
      statuses.some(({ status }) => status === "official" || status === "probationary"),
    )
  );
}

/** Words first, then the date of becoming official: none while there is one of admission means probationary. */
export function membershipOf(member: Member, meetingDate: IsoDate | null): Membership {
  const says = member.statuses.find(
    ({ status }) => status === "probationary" || status === "official",
  );
  if (says) return says.status === "probationary" ? "probationary" : "official";
  if (member.official.kind === "date")
    return meetingDate !== null && member.official.date > meetingDate ? "probationary" : "official";
  return member.official.kind === "blank" && member.admitted.kind === "date"
    ? "probationary"
    : "official";
}
