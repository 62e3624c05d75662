import type { IsoDate } from "./model/calendar";
import type { Role } from "./model/role";
import type { Member } from "./model/table";

/** The day that a member's cell was read as, in a column of this role; null for anything but one whole day. */
export function dayIn(member: Member, role: Role | null): IsoDate | null {
  const reading =
    role === "birth" || role === "admitted" || role === "admissionDecided" || role === "official"
      ? member[role]
      : null;
  return reading?.kind === "date" && reading.precision === "day" ? reading.date : null;
}
