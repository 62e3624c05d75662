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
