import fc from "fast-check";

/** `classes` have to be explained; `earlier` are the names of the years before 2018. */
export type LevelStyle = "numbered" | "points" | "bothNames" | "dittos" | "earlier" | "classes";

export interface Plan {
  readonly seed: number;
  readonly members: number;
  readonly top: number;
  readonly left: number;
  readonly gridLeft: number;
  readonly titled: boolean;
  readonly order: "number" | "text" | "padded" | "dotted" | null;
  readonly headerStyle: "plain" | "upper" | "unmarked" | "nfd" | "wrapped" | "english";
  /** Headings broken word by word over three rows without merged cells, where none spans others. */
  readonly brokenHeadings: boolean;
  /** Words behind headings that say how to fill the column in. */
  readonly headingRemarks: boolean;
  readonly levels: 1 | 2 | 3;
  readonly ratings: "final" | "raters" | "marks" | "marksByRater";
  /**
   * A column or a block of marks of the level above, whose decision is the result, behind the branch's own rating: of every
   * member, of those alone whom it rates otherwise, or with words of agreement for the others.
   */
  readonly decided: "words" | "marks" | "changes" | "agreement" | null;
  /** A column beside those of the levels to tick for whoever is not rated. */
  readonly unratedColumn: boolean;
  /** Remarks in brackets behind some levels. */
  readonly levelRemarks: boolean;
  /** What is written beside the levels, or in place of their names. */
  readonly levelStyle: LevelStyle | null;
  readonly votes: boolean;
  readonly scores: boolean;
  /** Points of criteria that are headed by their numbers. */
  readonly criteria: boolean;
  /** Points of each member below a heading of discipline. */
  readonly disciplinePoints: boolean;
  /** A column of points beyond those of the criteria. */
  readonly bonus: boolean;
  /** Commendations and punishments of earlier years, in lists whose title has the year. */
  readonly history: boolean;
  readonly dates: "two" | "one" | null;
  readonly birth: "plain" | "bySex" | null;
  /** Number of columns for the name. */
  readonly nameColumns: 1 | 2 | 3;
  readonly partyGroup: boolean;
  readonly numbering: "brackets" | "figures" | "letters" | null;
  readonly groups: "roman" | "romanSplit" | "branch" | "plain" | null;
  /** A column of groups before the order, each of them merged over its members. */
  readonly groupColumn: boolean;
  /** What a second line below some numbered members adds to them. */
  readonly furtherLines: "post" | "birth" | "alias" | null;
  readonly blankRows: boolean;
  /** Many empty rows somewhere in the list, after which its numbers continue. */
  readonly brokenOff: boolean;
  readonly encoding: "unicode" | "tcvn3" | "vni";
  /** Cells merged over consecutive members with the same rating. */
  readonly mergedRatings: boolean;
  readonly total: "attached" | "apart" | null;
  readonly notes: boolean;
  /** A sentence with the true counts below the table, in place of the notes. */
  readonly sentence: boolean;
  /** The day of the meeting alone in a row of the title. */
  readonly dateAlone: boolean;
  readonly signature: boolean;
  readonly extras: number;
}

const anyPlans: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat(),
  members: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 3, arbitrary: fc.integer({ min: 13, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 61, max: 300 }) },
  ),
  top: fc.integer({ min: 0, max: 6 }),
  left: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 40 })),
  gridLeft: fc.integer({ min: 0, max: 2 }),
  titled: fc.boolean(),
  order: fc.constantFrom("number", "number", "text", "padded", "dotted", null),
  headerStyle: fc.constantFrom("plain", "plain", "upper", "unmarked", "nfd", "wrapped", "english"),
  brokenHeadings: fc.constantFrom(true, false, false),
  headingRemarks: fc.constantFrom(true, false, false),
  levels: fc.constantFrom(1, 2, 2, 3),
  ratings: fc.constantFrom("final", "raters", "raters", "marks", "marksByRater"),
  decided: fc.constantFrom("words", "marks", "changes", "agreement", ...Array<null>(6).fill(null)),
  unratedColumn: fc.boolean(),
  levelRemarks: fc.boolean(),
  levelStyle: fc.constantFrom<LevelStyle | null>(
    "numbered",
    "points",
    "bothNames",
    "dittos",
    "earlier",
    "classes",
    ...Array<null>(6).fill(null),
  ),
  votes: fc.boolean(),
  scores: fc.boolean(),
  criteria: fc.constantFrom(true, false, false),
  disciplinePoints: fc.constantFrom(true, false, false),
  bonus: fc.constantFrom(true, false, false),
  history: fc.constantFrom(true, false, false),
  dates: fc.constantFrom("two", "one", null),
  birth: fc.constantFrom("plain", "bySex", null),
  nameColumns: fc.constantFrom(1, 1, 2, 3),
  partyGroup: fc.boolean(),
  numbering: fc.constantFrom("brackets", "figures", "letters", null),
  groups: fc.constantFrom("roman", "romanSplit", "branch", "plain", null, null),
  groupColumn: fc.constantFrom(true, false, false),
  furtherLines: fc.constantFrom("post", "birth", "alias", null, null, null),
  blankRows: fc.boolean(),
  brokenOff: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
  encoding: fc.constantFrom("unicode", "unicode", "unicode", "tcvn3", "vni"),
  mergedRatings: fc.boolean(),
  total: fc.constantFrom("attached", "apart", null),
  notes: fc.boolean(),
  sentence: fc.constantFrom(true, false, false),
  dateAlone: fc.boolean(),
  signature: fc.boolean(),
  extras: fc.integer({ min: 0, max: 4 }),
} satisfies { [K in keyof Plan]: fc.Arbitrary<Plan[K]> });

/**
 * Plans of tables that can be read: words to ask about need a title that says whose list it is, and a number under "Kỷ luật"
 * is points only beside those of others.
 */
export const plans: fc.Arbitrary<Plan> = anyPlans.map((plan) => ({
  ...plan,
  titled: plan.titled || plan.levelStyle === "classes",
  disciplinePoints: plan.disciplinePoints && plan.members > 1,
}));
