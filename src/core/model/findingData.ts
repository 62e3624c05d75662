import type { KindReason, TableKind, VersionReason } from "./body";
import type { CellRef } from "./address";
import type { IsoDate } from "./calendar";
import type { Degree } from "./degree";
import type { ByLevel, Level, Rater } from "./level";
import type { MeetingFindingData } from "./meetingFindingData";
import type { CapBaseName, CapGroups, CapUnit, ParameterKey } from "./parameters";
import type { Role } from "./role";
import type { FigureName } from "./said";
import type { SameBy } from "./standing";
import type { RatingTable } from "./table";
import type { UnmetCondition } from "./unmetCondition";

/** One figure that a sheet states beside the one that was counted; percentages are of those rated. */
export interface Figure {
  readonly what: FigureName;
  readonly unit: "count" | "percent";
  readonly stated: number;
  readonly counted: number;
}

/** A table that has people of another one. */
export interface SameList {
  readonly sheet: string;
  /** How many people both have. */
  readonly people: number;
  /** Names of people whose ratings differ. */
  readonly differing: readonly string[];
  /** Names of people who are only in this table, which is not counted. */
  readonly missing: readonly string[];
}

/** A member whose level the level above decided otherwise. */
export interface ChangedLevel {
  readonly name: string;
  readonly from: Level;
  readonly to: Level;
}

/**
 * What comes nearest to a rating table, the heading at that place, and what is missing; columns are where the members are beside
 * one another.
 */
export interface NearTable extends CellRef {
  readonly lacks: "rows" | "members" | "name" | "rating" | "columns" | "lines";
  readonly written: string;
}

/** Which equation of a ballot count is violated; `left` and `right` are its two sides. */
export type BallotCheck =
  | "returnedExceedIssued"
  | "returnedNotValidPlusInvalid"
  | "votesNotValid"
  | "approvalNotValid"
  | "issuedExceedSummoned";

/** A criterion below the degree that a level requires. */
export interface UnmetCriterion {
  readonly head: string;
  readonly written: string;
  readonly atLeast: Degree;
}

/** What the cap would be as a share of something else. */
export interface CapBase {
  readonly base: CapBaseName;
  readonly count: number;
  readonly max: number;
}

/**
 * What each code reports besides the cells. `name`, `written`, `note` and the like are cell text: shown, never logged.
 * `note` is the text of the row's note column, which may answer a finding that needs a decision. Rows count from 0.
 */
export interface FindingData extends MeetingFindingData {
  "no-rating-table": { readonly sheets: readonly string[]; readonly near: NearTable | null };
  "no-final-rating": { readonly toRate: number; readonly hasColumn: boolean };
  "ambiguous-column": {
    readonly role: Role;
    readonly taken: string;
    readonly others: readonly string[];
  };
  /** `column` is the heading of the deciding column, which is the result. */
  /** `kept` counts the members with an empty cell in a deciding column of changes only. */
  "decided-otherwise": {
    readonly column: string;
    readonly changed: readonly ChangedLevel[];
    readonly kept: number;
  };
  /** `noted`: the level that the note names; null if it denies the one that counts. */
  "note-contradicts-level": {
    readonly name: string;
    readonly level: Level;
    readonly noted: Level | null;
    readonly written: string;
  };
  /** `several` if the row has more than one name. */
  "unreadable-layout": { readonly written: string; readonly several: boolean };
  /** `readAs` is the only day that it can be, where it has the month first. */
  "unreadable-date": { readonly role: Role; readonly written: string; readonly readAs?: IsoDate };
  "unreadable-number": { readonly role: Role; readonly written: string };
  "error-cell": { readonly role: Role; readonly written: string };
  "year-out-of-scope": { readonly year: number | null };
  /** `members` were admitted in the review year, so the day of the meeting decides whether they are rated. */
  "no-meeting-date": { readonly members: number; readonly year: number; readonly months: number };
  "bad-parameter": {
    readonly parameter: ParameterKey;
    readonly label: string;
    readonly written: string;
    /** The most or the sum that is allowed, where there is one. */
    readonly bound: number | null;
  };
  "unknown-level": {
    readonly rater: Rater;
    readonly written: string;
    readonly suggestion: Level | null;
  };
  /** A word that may be a level, asked once for all its cells; `legend` is the text that says what it is. */
  "unknown-level-word": {
    readonly written: string;
    readonly cells: number;
    /** False if only other raters wrote it, so that the counts do not depend on it. */
    readonly isFinal: boolean;
    /** What a legend in the workbook says; never a guess. */
    readonly suggestion: Level | null;
    readonly legend: (CellRef & { readonly written: string }) | null;
  };
  "missing-name": { readonly order: string };
  "duplicate-member": {
    readonly name: string;
    readonly firstRow: number;
    /** The sheet of the first row, where it is in another table. */
    readonly firstSheet: string | null;
    readonly sameBy: SameBy;
  };
  "excluded-but-rated": { readonly reason: "exempt" | "suspended"; readonly level: Level };
  "too-new-but-rated": {
    readonly admitted: IsoDate | null;
    /** How exactly the sheet states `admitted`: the day, or only its month or year. */
    readonly precision: "day" | "month" | "year";
    /** The day of the admission decision, if counting from it would lead to another result; else null. */
    readonly decided: IsoDate | null;
    readonly meeting: IsoDate | null;
    readonly months: number;
    /** True if the scheme reviews them even though it does not rate them. */
    readonly reviewed: boolean;
    readonly level: Level;
    readonly note: string;
  };
  /** `stated`: what the row gives as a reason, although it is none; else `""`. */
  /** `isShort` if what is stated is an abbreviation that may have several meanings. */
  "unrated-without-reason": {
    readonly name: string;
    readonly stated: string;
    readonly isShort?: true;
  };
  "rated-without-review": {
    readonly written: string;
    readonly level: Level;
    readonly note: string;
  };
  "maternity-leave": { readonly written: string; readonly level: Level; readonly note: string };
  /** `notAbove` is null where the text read sets no limit; the rating must then only reflect the time worked. */
  "long-sick-leave": {
    readonly months: number;
    readonly limit: number;
    readonly level: Level;
    readonly notAbove: Level | null;
    readonly note: string;
  };
  /** A whole score, or one criterion of a group: `local` is the local document that sets its maximum, if any. */
  "score-out-of-range": { readonly value: number; readonly min: number; readonly max: number } & (
    | { readonly role: "general" | "task" | "total" }
    | {
        readonly role: "general.part" | "task.part";
        readonly head: string;
        readonly local: string | null;
      }
  );
  /** The total of the two groups, or a group's total of its criteria. */
  "score-sum-mismatch": { readonly sum: number; readonly total: number } & (
    | { readonly general: number; readonly task: number }
    | { readonly group: "general" | "task"; readonly terms: readonly number[] }
  );
  /** `below` bounds the band of `level` from above; null for the best one. */
  "score-level-mismatch": {
    readonly score: number;
    readonly level: Level;
    readonly byScore: Level;
    readonly from: number;
    readonly below: number | null;
    readonly because: "condition" | "cap" | "failing" | null;
    readonly note: string;
  };
  /**
   * `fits`: what the shares qualify for instead; `none` where the regulation leaves a gap. `ofUnits`: the shares have to be
   * those of the units that a leader is in charge of.
   */
  "condition-not-met": {
    readonly level: Level;
    readonly unmet: readonly UnmetCondition[];
    readonly fits: "lower" | "failed" | "none";
    readonly ofUnits: boolean;
    readonly note: string;
  };
  /** `fails`: such a degree means the lowest level. */
  "criterion-not-met": {
    readonly level: Level;
    readonly criteria: readonly UnmetCriterion[];
    readonly fails: boolean;
    readonly note: string;
  };
  "shortcomings-not-fixed": {
    readonly written: string;
    readonly level: Level;
    readonly required: number;
    readonly note: string;
  };
  "bonus-points": { readonly header: string };
  /** The review was held before the regulation of its year was in force, so `applied` is the one before. */
  "scheme-by-meeting-date": {
    readonly year: number;
    readonly meeting: IsoDate;
    readonly newer: string;
    readonly inForce: IsoDate;
    readonly applied: string;
  };
  "scheme-has-no-scores": { readonly headers: readonly string[] };
  "disciplined-but-rated": {
    readonly subject: RatingTable["subject"];
    readonly discipline: string;
    readonly level: Level;
    readonly note: string;
  };
  /** `bound`: the scheme forbids it; otherwise the party rating is merely based on the staff rating. */
  "above-staff-rating": {
    readonly level: Level;
    readonly staff: Level;
    readonly bound: boolean;
    readonly note: string;
  };
  /**
   * `max` is `percent` of the `of` ratings in `base`; `fitting`: how many of `good` + `outstanding` may be outstanding;
   * `exception`: a higher cap that may be granted; `decided`: the committee has decided; `isPart`: the table is only a part
   * of what the cap applies to.
   */
  "outstanding-cap-exceeded": {
    readonly subject: RatingTable["subject"];
    readonly group: string;
    readonly good: number;
    readonly outstanding: number;
    readonly base: CapBaseName;
    readonly of: number;
    readonly unit: CapUnit;
    readonly max: number;
    readonly percent: number;
    readonly decided: boolean;
    readonly isPart: boolean;
    readonly fitting: number;
    readonly bases: readonly CapBase[];
    readonly exception: { readonly percent: number; readonly max: number } | null;
    readonly decision: string | null;
    /** What the cap is calculated from, where local rules say so. */
    readonly grouping: { readonly by: CapGroups; readonly decision: string } | null;
  };
  "commended-without-outstanding": {
    readonly subject: RatingTable["subject"];
    readonly level: Level | null;
    readonly written: string;
  };
  "award-not-allowed": {
    readonly written: string;
    readonly reason: "onlyProposes" | "unknownBranch" | "higherAward" | "years";
    readonly years: number | null;
    readonly required: number | null;
    /** The local document that states the kind of branch, if that was decisive. */
    readonly local: string | null;
  };
  "ballot-mismatch": { readonly check: BallotCheck; readonly left: number; readonly right: number };
  /** `ahead` is the level that has the majority, if a different one does. */
  "no-majority": {
    readonly level: Level;
    readonly votes: number;
    /** True if the votes come from a separate ballot on the best level alone. */
    readonly approval: boolean;
    readonly of: number;
    readonly base: "summoned" | "issued" | "valid";
    readonly percent: number;
    readonly ahead: Level | null;
    readonly local: string | null;
    readonly note: string;
  };
  /** No rating is written yet: the names of those for whom more than `percent` of the votes are for a level; `none` is the rest. */
  "levels-by-votes": {
    readonly percent: number;
    readonly levels: ByLevel<readonly string[]>;
    readonly none: readonly string[];
  };
  /** `name` if a list or a column marks one of them as a voter; otherwise a text or the ballots show how many voted. */
  "probationary-voter": {
    readonly name: string | null;
    readonly voters: number | null;
    readonly issued: number | null;
    readonly official: number | null;
  };
  "totals-mismatch": { readonly written: string; readonly figures: readonly Figure[] };
  "hundred-percent-good-with-outstanding": {
    readonly written: string;
    readonly outstanding: number;
  };
  "branch-rating-not-proposal": { readonly written: string; readonly level: Level };
  "branch-threshold-not-met": {
    readonly written: string;
    readonly level: Level;
    readonly share: number;
    readonly atLeast: number;
    readonly decision: string;
  };
  /** Several tables list the same people: versions of one list, of which one is counted, or `chosen` null if all are. */
  "same-people-twice": {
    /** The sheet that is counted. */
    readonly sheet: string;
    readonly chosen: VersionReason | null;
    readonly others: readonly SameList[];
  };
  "not-counted": { readonly sheet: string; readonly what: TableKind; readonly why: KindReason };
  "several-years": { readonly taken: number; readonly others: readonly number[] };
  "left-out": {
    readonly what: "hiddenRows" | "filteredRows" | "hiddenSheets";
    readonly count: number;
    readonly sheets: readonly string[];
  };
}

export type FindingCode = keyof FindingData;
