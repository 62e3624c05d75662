/** The sheets of the kit, in the order in which a meeting needs them. */
export const KIT_PARTS = [
  "meetingFacts",
  "ballotPapers",
  "ballotCount",
  "targets",
  "admissions",
  "opinions",
  "votes",
] as const;
export type KitPart = (typeof KIT_PARTS)[number];

/** The name of the Excel table with a year's list of members, as the add-in makes it. */
export function ratingListName(year: number): string {
  return `XepLoai${String(year)}`;
}
