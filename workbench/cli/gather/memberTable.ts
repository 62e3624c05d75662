import type { DateReading } from "../../../src/core/model/calendar";
import type { Gathering, GatheredBranch, GatheredMember } from "../../../src/core/model/committee";

export type MemberValue = string | number | boolean | null;

/** One column of the table of all members; docs/scale.md describes each. */
export interface MemberColumn {
  readonly name: string;
  readonly type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN";
  readonly of: (member: GatheredMember, branch: GatheredBranch) => MemberValue;
}

export const MEMBER_COLUMNS: readonly MemberColumn[] = [
  { name: "committee", type: "STRING", of: (_, { committee }) => committee },
  { name: "branch", type: "STRING", of: (_, { title }) => title },
  { name: "file", type: "STRING", of: (_, { file }) => file },
  { name: "sheet", type: "STRING", of: ({ sheet }) => sheet },
  { name: "row", type: "INT32", of: ({ row }) => row + 1 },
  { name: "year", type: "INT32", of: (_, { year }) => year },
  { name: "name", type: "STRING", of: ({ name }) => name },
  { name: "card_number", type: "STRING", of: ({ code }) => code },
  { name: "birth_date", type: "STRING", of: ({ birth }) => dayOf(birth) },
  { name: "admitted", type: "STRING", of: ({ admitted }) => dayOf(admitted) },
  { name: "is_official", type: "BOOLEAN", of: ({ isOfficial }) => isOfficial },
  { name: "is_woman", type: "BOOLEAN", of: ({ isWoman }) => isWoman },
  { name: "party_position", type: "STRING", of: ({ partyPosition }) => partyPosition },
  { name: "job", type: "STRING", of: ({ job }) => job },
  { name: "similar_duties", type: "STRING", of: ({ group }) => group },
  { name: "party_group", type: "STRING", of: ({ partyGroup }) => partyGroup },
  { name: "position_code", type: "STRING", of: ({ positionCode }) => positionCode },
  { name: "standing", type: "STRING", of: ({ standing }) => standing },
  { name: "level", type: "STRING", of: ({ level }) => level },
  { name: "points", type: "DOUBLE", of: ({ points }) => points },
  { name: "commendation", type: "STRING", of: ({ commendation }) => commendation },
];

/** The values of one column for every member that counts, in the order of the branches. */
export function valuesOf(column: MemberColumn, { branches }: Gathering): readonly MemberValue[] {
  return branches.flatMap((branch) => branch.members.map((member) => column.of(member, branch)));
}

/** A whole day as `2025-12-15`; null for less than that. */
function dayOf(date: DateReading): string | null {
  return date.kind === "date" && date.precision === "day" ? date.date : null;
}
