import type { CellRef } from "./address";
import type { IsoDate } from "./calendar";
import type { Level } from "./level";

/** The letter of the committee that the meeting carries out. */
export interface Letter {
  readonly number: string | null;
  readonly date: IsoDate | null;
  readonly from: string | null;
}

export interface Signer {
  readonly title: string;
  readonly name: string;
}

/** A time of day, `14:00`. */
export type Hour = `${number}:${number}`;

/** What is said once about the meeting; null for whatever nothing says. */
export interface MeetingFacts {
  readonly letter: Letter | null;
  readonly date: IsoDate | null;
  readonly start: Hour | null;
  readonly end: Hour | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly clerk: string | null;
  readonly summoned: number | null;
  readonly present: number | null;
  readonly absent: number | null;
  /** The branch's rating of itself. */
  readonly ownLevel: Level | null;
  readonly signers: readonly Signer[];
}

/** What is known of a meeting of which nothing is said. */
export const NO_FACTS: MeetingFacts = {
  letter: null,
  date: null,
  start: null,
  end: null,
  place: null,
  chair: null,
  clerk: null,
  summoned: null,
  present: null,
  absent: null,
  ownLevel: null,
  signers: [],
};

/** A target of the year; `percent` is per cent. */
export interface Target {
  readonly text: string;
  readonly unit: string | null;
  readonly planned: number | null;
  readonly done: number | null;
  readonly percent: number | null;
  readonly result: TargetResult | null;
}

export const TARGET_RESULTS = ["exceeded", "met", "missed"] as const;
export type TargetResult = (typeof TARGET_RESULTS)[number];

/** A member on probation, or one whose probation ended. */
export interface Admission {
  readonly name: string;
  /** The day of the committee's decision. */
  readonly decided: IsoDate | null;
  /** The day of the branch's ceremony, from which the probation counts. */
  readonly ceremony: IsoDate | null;
  /** The official member who was assigned to help. */
  readonly guide: string | null;
  readonly probationEnds: IsoDate | null;
  readonly recognised: IsoDate | null;
}

/** An opinion or a proposal of the meeting; `due` is an ISO date, or the words. */
export interface Opinion {
  readonly who: string | null;
  readonly text: string;
  readonly to: string | null;
  readonly answer: string | null;
  readonly due: string | null;
  readonly done: boolean | null;
}

/** A vote of the meeting on one question, other than the ballots on ratings. */
export interface Vote {
  readonly question: string | null;
  readonly summoned: number | null;
  readonly present: number | null;
  readonly for: number | null;
  readonly against: number | null;
  readonly other: number | null;
  readonly passed: boolean | null;
}

/** A value with its row, and the cells for its parts, empty or not; a part that the sheet has no cell for has none. */
export interface Recorded<T> {
  readonly value: T;
  readonly at: CellRef;
  readonly cells: Readonly<Partial<Record<keyof T, CellRef>>>;
}

/** A day that a sheet states as the meeting's. */
export interface MeetingDay {
  readonly date: IsoDate;
  readonly at: CellRef;
}

/** What a workbook says of the meeting besides the ratings; null and empty where it says nothing. Nothing is guessed. */
export interface MeetingRecord {
  readonly facts: Recorded<MeetingFacts> | null;
  /** Every statement of the day, the first of each sheet. */
  readonly days: readonly MeetingDay[];
  readonly targets: readonly Recorded<Target>[];
  readonly admissions: readonly Recorded<Admission>[];
  readonly opinions: readonly Recorded<Opinion>[];
  readonly votes: readonly Recorded<Vote>[];
}
