import fc from "fast-check";

/** How one kind of record is kept: in a table of the branch's own, or on the sheet of the kit. */
export type Keeping = "own" | "kit" | null;

/** Lists that look like those of the meeting and are none of them. */
export const DECOYS = ["candidates", "complaints", "tasks", "nextYear", "fees"] as const;
export type Decoy = (typeof DECOYS)[number];

export interface MeetingPlan {
  readonly seed: number;
  readonly targets: Keeping;
  readonly admissions: Keeping;
  readonly opinions: Keeping;
  readonly votes: Keeping;
  readonly decoys: readonly Decoy[];
  /** Everything on one sheet, one list below another, or a sheet for each. */
  readonly isOneSheet: boolean;
  /** Columns in any order, but for the one that numbers the rows. */
  readonly isShuffled: boolean;
  readonly isNumbered: boolean;
  /** A row below the headings that numbers the columns. */
  readonly hasNumbering: boolean;
  /** Written where the text is the same as in the row above. */
  readonly repeats: "text" | "ditto" | "merged";
  /** Quarters before the year's figures of targets, or other years beside them. */
  readonly periods: "year" | "quarters" | "years";
  /** Shares as fractions, in per cent, with the sign, or not at all. */
  readonly shares: "fraction" | "number" | "text" | null;
  /** A column with the result of each target in words. */
  readonly hasResults: boolean;
  readonly headings: "plain" | "nfd" | "upper" | "broken";
}

const keeping = fc.constantFrom<Keeping>("own", "own", "own", "kit", null);

export const meetingPlans: fc.Arbitrary<MeetingPlan> = fc.record({
  seed: fc.nat(),
  targets: keeping,
  admissions: keeping,
  opinions: keeping,
  votes: keeping,
  decoys: fc.subarray([...DECOYS]),
  isOneSheet: fc.boolean(),
  isShuffled: fc.boolean(),
  isNumbered: fc.boolean(),
  hasNumbering: fc.boolean(),
  repeats: fc.constantFrom("text", "ditto", "merged"),
  periods: fc.constantFrom("year", "quarters", "years"),
  shares: fc.constantFrom("fraction", "number", "text", null),
  hasResults: fc.boolean(),
  headings: fc.constantFrom("plain", "plain", "nfd", "upper", "broken"),
});
