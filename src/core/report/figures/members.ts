import type { Member, RatingTable } from "../../model/table";

export function membersByRow({ members }: RatingTable): ReadonlyMap<number, Member> {
  return new Map(members.map((member) => [member.row, member]));
}

/** Party office and job in one text, without saying the same twice. */
export function positionOf({ partyPosition, job }: Member): string {
  return Array.from(new Set([partyPosition, job].filter((text) => text !== ""))).join(", ");
}
