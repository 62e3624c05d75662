import type { IsoDate } from "./calendar";
import type { UnmetCondition } from "./unmetCondition";
import type { Level } from "./level";
import type { TargetResult } from "./meeting";

/** What the findings about the meeting besides the ratings say, by code. */
export interface MeetingFindingData {
  /** Which numbers of a vote do not add up; `left` and `right` are the two sides. */
  "vote-mismatch": {
    readonly question: string;
    readonly check: "votesExceedPresent" | "votesBelowPresent" | "presentExceedSummoned";
    readonly left: number;
    readonly right: number;
  };
  "attendance-mismatch": {
    readonly summoned: number;
    readonly present: number;
    readonly absent: number | null;
  };
  /** More votes, or more members with a vote, than there are official members. */
  "vote-by-probationary": {
    readonly question: string;
    readonly what: "votes" | "summoned";
    readonly count: number;
    readonly official: number;
  };
  /** `share` is the part of `of` that has to vote in favour; `orMore` if exactly that part is enough. */
  "vote-without-majority": {
    readonly question: string;
    readonly votes: number;
    readonly of: number;
    readonly base: "summoned" | "official" | "present";
    readonly share: readonly [numerator: number, denominator: number];
    readonly orMore: boolean;
  };
  /** `ends` is the day that the probation ends, `stated` the day that is written. */
  "probation-not-twelve-months": {
    readonly name: string;
    readonly what: "ends" | "recognised";
    readonly ceremony: IsoDate;
    readonly stated: IsoDate;
    readonly ends: IsoDate;
    readonly months: number;
  };
  "recognition-due": {
    readonly name: string;
    readonly ends: IsoDate;
    readonly workingDays: number;
  };
  "guide-not-official": {
    readonly name: string;
    readonly guide: string;
    readonly reason: "missing" | "probationary" | "notListed" | "self";
  };
  /** What the list of admissions says, and what the table of ratings says; null where that is no day. */
  "admission-contradicts-table": {
    readonly name: string;
    readonly what: "admitted" | "decided" | "official" | "status" | "notListed";
    readonly stated: IsoDate | null;
    readonly listed: IsoDate | null;
  };
  "target-percent-mismatch": {
    readonly text: string;
    readonly planned: number;
    readonly done: number;
    readonly percent: number;
    readonly counted: number;
  };
  "target-result-mismatch": {
    readonly text: string;
    readonly result: TargetResult;
    readonly percent: number;
  };
  "meeting-dates-differ": { readonly dates: readonly IsoDate[] };
  /** The shares of the targets that a level of the branch requires, and those of its own targets. */
  "own-level-not-borne": {
    readonly level: Level;
    readonly targets: number;
    readonly unmet: readonly UnmetCondition[];
  };
  /** A paragraph of a document that stays as a person changed it, and its numbers that are no longer true, as printed. */
  "outdated-paragraph": {
    readonly text: string;
    readonly numbers: readonly { readonly written: string; readonly now: string }[];
  };
}
