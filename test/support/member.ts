import type { IsoDate } from "../../src/core/model/calendar";
import type { Degree } from "../../src/core/model/degree";
import type { Level, Rater } from "../../src/core/model/level";
import type { Role } from "../../src/core/model/role";
import type { Member, NumberReading, Status } from "../../src/core/model/table";

/** One fact about a member, and the columns that it needs. */
export interface Trait {
  readonly roles: readonly Role[];
  readonly set: (member: Member) => Member;
}

export interface Draft {
  readonly roles: readonly Role[];
  readonly at: (row: number) => Member;
}

const BLANK = { kind: "blank" } as const;

/** A row of the table: `member("Lê An", isRated("good"), wasAdmitted("2023-08-20"))`. */
export function member(name: string, ...traits: readonly Trait[]): Draft {
  return {
    roles: ["name", ...traits.flatMap(({ roles }) => roles)],
    at: (row) => traits.reduce((draft, { set }) => set(draft), blankMember(row, name)),
  };
}

/** `count` members that differ only in the number behind their name. */
export function members(count: number, name: string, ...traits: readonly Trait[]): Draft[] {
  return Array.from({ length: count }, (_, i) => member(`${name} ${String(i + 1)}`, ...traits));
}

export const isRated = (level: Level, by: Rater = "final"): Trait => ({
  roles: [by],
  set: (each) => ({
    ...each,
    ratings: { ...each.ratings, [by]: { kind: "level", level, written: level, exact: true } },
  }),
});

export const isNotRated = (): Trait => ({ roles: ["final"], set: (each) => each });

export const hasUnknownRating = (
  written: string,
  suggestion: Level | null = null,
  by: Rater = "final",
): Trait => ({
  roles: [by],
  set: (each) => ({
    ...each,
    ratings: { ...each.ratings, [by]: { kind: "unknown", written, suggestion } },
  }),
});

/** A mark in this column of the sheet that was not understood. */
export const hasUnclearMark = (written: string, suggestion: Level, column: number): Trait => ({
  roles: ["mark.good"],
  set: (each) => ({
    ...each,
    ratings: { ...each.ratings, final: { kind: "unknown", written, suggestion, column } },
  }),
});

export const hasErrorRating = (): Trait => ({
  roles: ["final"],
  set: (each) => ({
    ...each,
    ratings: { ...each.ratings, final: { kind: "error", written: "#N/A" } },
  }),
});

export const wasAdmitted = (date: IsoDate): Trait => ({
  roles: ["admitted"],
  set: (each) => ({ ...each, admitted: { kind: "date", date, precision: "day" } }),
});

/** Sets the day of the decision, which has a column beside the ceremony's. */
export const wasAdmittedByDecision = (date: IsoDate): Trait => ({
  roles: ["admissionDecided"],
  set: (each) => ({ ...each, admissionDecided: { kind: "date", date, precision: "day" } }),
});

/** Sets an admission of which the sheet states only the month or the year. */
export const wasAdmittedIn = (date: IsoDate, precision: "month" | "year"): Trait => ({
  roles: ["admitted"],
  set: (each) => ({ ...each, admitted: { kind: "date", date, precision } }),
});

export const becameOfficial = (date: IsoDate): Trait => ({
  roles: ["official"],
  set: (each) => ({ ...each, official: { kind: "date", date, precision: "day" } }),
});

export const wasBorn = (date: IsoDate): Trait => ({
  roles: ["birth"],
  set: (each) => ({ ...each, birth: { kind: "date", date, precision: "day" } }),
});

export const hasUnreadableDate = (
  role: "admitted" | "official" | "birth",
  written: string,
): Trait => ({
  roles: [role],
  set: (each) => ({ ...each, [role]: { kind: "unreadable", written } }),
});

export const isSaidToBe = (status: Status, written: string, role: Role = "note"): Trait => ({
  roles: [role],
  set: (each) => ({ ...each, statuses: [...each.statuses, { status, role, written }] }),
});

function withField(each: Member, role: TextRole | NumberRole, value: unknown): Member {
  return role in each.particulars
    ? { ...each, particulars: { ...each.particulars, [role]: value } }
    : { ...each, [role]: value };
}

type TextRole =
  | "code"
  | "group"
  | "partyGroup"
  | "partyPosition"
  | "discipline"
  | "reason"
  | "commendation"
  | "voter"
  | "job"
  | "branchName"
  | "reviewed"
  | "shortcomings"
  | "positionCode"
  | "note";

export const hasText = (role: TextRole, text: string): Trait => ({
  roles: [role],
  set: (each) => withField(each, role, text),
});

type NumberRole =
  | "general"
  | "task"
  | "bonus"
  | "total"
  | "done"
  | "exceeded"
  | "late"
  | "unitsDone"
  | "unitsFailed"
  | "lowConfidence"
  | "sickMonths"
  | "outstandingYears";

export const hasNumber = (role: NumberRole, value: number): Trait => ({
  roles: [role],
  set: (each) => withField(each, role, number(value)),
});

/** Sets the points of the criteria in a group; a sketch has one column for them. */
export const hasParts = (group: "general" | "task", ...points: readonly number[]): Trait => ({
  roles: [`${group}.part`],
  set: (each) => ({ ...each, parts: { ...each.parts, [group]: points.map(number) } }),
});

/** Sets the degrees of the criteria; a sketch has one column for them. */
export const hasDegrees = (...criteria: readonly (Degree | null)[]): Trait => ({
  roles: ["criterion"],
  set: (each) => ({ ...each, particulars: { ...each.particulars, criteria } }),
});

export const hasUnreadableNumber = (role: NumberRole, written: string): Trait => ({
  roles: [role],
  set: (each) => withField(each, role, { kind: "unreadable", written }),
});

export function number(value: number): NumberReading {
  return { kind: "number", value };
}

function blankMember(row: number, name: string): Member {
  return {
    row,
    name,
    code: "",
    birth: BLANK,
    sex: null,
    admitted: BLANK,
    admissionDecided: BLANK,
    official: BLANK,
    statuses: [],
    partyPosition: "",
    job: "",
    group: "",
    partyGroup: "",
    branchName: "",
    ratings: {
      self: BLANK,
      staff: BLANK,
      committee: BLANK,
      union: BLANK,
      branch: BLANK,
      final: BLANK,
    },
    general: BLANK,
    task: BLANK,
    parts: { general: [], task: [] },
    total: BLANK,
    done: BLANK,
    exceeded: BLANK,
    late: BLANK,
    ballots: {
      votes: { outstanding: BLANK, good: BLANK, completed: BLANK, failed: BLANK },
      approval: { agree: BLANK, disagree: BLANK },
      issued: BLANK,
      returned: BLANK,
      valid: BLANK,
      invalid: BLANK,
    },
    particulars: {
      discipline: "",
      sickMonths: BLANK,
      commendation: "",
      outstandingYears: BLANK,
      guide: "",
      departed: BLANK,
      voter: "",
      reviewed: "",
      shortcomings: "",
      positionCode: "",
      bonus: BLANK,
      unitsDone: BLANK,
      unitsFailed: BLANK,
      lowConfidence: BLANK,
      criteria: [],
    },
    reason: "",
    appraised: BLANK,
    note: "",
  };
}
