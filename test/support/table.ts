import { circumstancesOf } from "../../src/core/judge";
import { a1 } from "../../src/core/model/address";
import type { IsoDate } from "../../src/core/model/calendar";
import type { Finding } from "../../src/core/model/finding";
import type { FindingData } from "../../src/core/model/findingData";
import type { Level, Rater } from "../../src/core/model/level";
import { NO_LOCAL_PARAMETERS, type LocalParameters } from "../../src/core/model/parameters";
import { ROLES, type Role } from "../../src/core/model/role";
import type { StatedCell } from "../../src/core/model/said";
import type { Fact, Member, NumberReading, RatingTable, Status } from "../../src/core/model/table";
import { ruleContext, type RuleContext } from "../../src/core/rules/context";
import { checkRule } from "../../src/core/rules/index";
import type { RuleKind } from "../../src/core/schemes/schema";
import { NEWEST_SCHEME, rulesOf, schemeById } from "../../src/core/schemes/schemes";
import { readSaid } from "../../src/core/table/around/said";

/** Sheets of these tables: header in row 8, members from row 10 on, each role in a column of its own. */
export const SHEET = "Xếp loại";
const HEADER_ROW = 7;
const FIRST_ROW = 9;
const TEXT_ROW = 199;

/** One fact about a member, and the columns that it needs. */
interface Trait {
  readonly roles: readonly Role[];
  readonly set: (member: Member) => Member;
}

interface Draft {
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
  | "note";

export const hasText = (role: TextRole, text: string): Trait => ({
  roles: [role],
  set: (each) => withField(each, role, text),
});

type NumberRole =
  "general" | "task" | "total" | "done" | "exceeded" | "late" | "sickMonths" | "outstandingYears";

export const hasNumber = (role: NumberRole, value: number): Trait => ({
  roles: [role],
  set: (each) => withField(each, role, number(value)),
});

export const hasUnreadableNumber = (role: NumberRole, written: string): Trait => ({
  roles: [role],
  set: (each) => withField(each, role, { kind: "unreadable", written }),
});

/** Votes for the four levels, best first. */
export const gotVotes = (
  ...[outstanding, good, completed, failed]: readonly [number, number, number, number]
): Trait => ({
  roles: ["votes.outstanding", "votes.good", "votes.completed", "votes.failed"],
  set: (each) => ({
    ...each,
    ballots: {
      ...each.ballots,
      votes: {
        outstanding: number(outstanding),
        good: number(good),
        completed: number(completed),
        failed: number(failed),
      },
    },
  }),
});

/** Votes of a second ballot, held only on the outstanding. */
export const gotApproval = (agree: number, disagree: number): Trait => ({
  roles: ["votes.agree", "votes.disagree"],
  set: (each) => ({
    ...each,
    ballots: {
      ...each.ballots,
      approval: { agree: number(agree), disagree: number(disagree) },
    },
  }),
});

export const hasBallots = (
  issued: number,
  returned: number,
  valid: number,
  invalid: number,
): Trait => ({
  roles: ["issued", "returned", "valid", "invalid"],
  set: (each) => ({
    ...each,
    ballots: {
      ...each.ballots,
      issued: number(issued),
      returned: number(returned),
      valid: number(valid),
      invalid: number(invalid),
    },
  }),
});

/** What is around the table, or known about it. */
interface Around {
  /** One text per row, starting at A200. */
  readonly saying?: readonly string[];
  readonly headers?: Readonly<Partial<Record<Role, string>>>;
  readonly year?: number;
  readonly branch?: string;
  readonly sheet?: string;
  readonly purpose?: RatingTable["purpose"];
  readonly subject?: RatingTable["subject"];
  readonly errorCells?: RatingTable["errorCells"];
  readonly unreadableRows?: RatingTable["unreadableRows"];
  readonly ambiguous?: RatingTable["ambiguous"];
}

const NOTHING_AROUND: Required<Omit<Around, "year" | "branch">> = {
  saying: [],
  headers: {},
  sheet: SHEET,
  purpose: "rating",
  subject: "members",
  errorCells: [],
  unreadableRows: [],
  ambiguous: [],
};

/** Makes a table of these members, the first one in row 10. */
export function tableOf(drafts: readonly Draft[], around: Around = {}): RatingTable {
  const known = { ...NOTHING_AROUND, ...around };
  const { saying, headers, sheet, subject } = known;
  const year = around.year ?? null;
  const used = new Set(drafts.flatMap(({ roles }) => roles));
  const texts = saying.map((text, i) => ({
    sheet,
    row: TEXT_ROW + i,
    column: 0,
    text,
    written: text,
  }));
  return {
    purpose: known.purpose,
    subject,
    sheetId: "{sheet-1}",
    sheet,
    range: {
      top: HEADER_ROW,
      left: 0,
      bottom: FIRST_ROW + drafts.length - 1,
      right: ROLES.length - 1,
    },
    headerRows: [HEADER_ROW, HEADER_ROW],
    dataRows: [FIRST_ROW, FIRST_ROW + drafts.length - 1],
    columns: ROLES.flatMap((role, index) =>
      used.has(role) ? [{ index, header: headers[role] ?? role, role }] : [],
    ),
    members: drafts.map(({ at }, i) => at(FIRST_ROW + i)),
    skipped: [],
    errorCells: known.errorCells,
    unreadableRows: known.unreadableRows,
    ambiguous: known.ambiguous,
    texts,
    said: readSaid(texts, { levels: NEWEST_SCHEME.levels, subject, year }),
    excelTable: null,
    facts: {
      branch: around.branch === undefined ? null : { value: around.branch, at: null },
      committee: null,
      place: null,
      year: year === null ? null : { value: year, at: { sheet, row: 4, column: 0 } },
      meetingDate: null,
    },
  };
}

/** Returns the address of the n-th member's cell in the column of a role, or of its header for 0. */
export function cell(role: Role, nth: number): string {
  return a1({ row: nth === 0 ? HEADER_ROW : FIRST_ROW + nth - 1, column: ROLES.indexOf(role) });
}

export interface Setting {
  readonly scheme: string;
  readonly meeting?: IsoDate;
  readonly year?: number;
  readonly parameters?: Partial<LocalParameters>;
  readonly ballots?: RatingTable;
  readonly approvals?: RatingTable;
  readonly voters?: readonly RatingTable[];
  readonly stated?: readonly StatedCell[];
}

/** Returns the context that the pipeline would pass to the rules. */
export function contextOf(table: RatingTable, setting: Setting): RuleContext {
  const scheme = schemeById(setting.scheme);
  if (!scheme) throw new Error(`no scheme ${setting.scheme}`);
  const { ballots = null, approvals = null, voters = [], stated = [] } = setting;
  const parameters = { ...NO_LOCAL_PARAMETERS, ...setting.parameters };
  const facts = { ...table.facts, year: fact(setting.year), meetingDate: fact(setting.meeting) };
  const beside = { ballots, approvals, voters, stated, parameters };
  return ruleContext(table, circumstancesOf({ ...table, facts }, scheme, beside));
}

function fact<T>(value: T | undefined): Fact<T> | null {
  return value === undefined ? null : { value, at: null };
}

/** A finding with its cells as addresses; the basis is the rule's own and tested with the schemes. */
export interface Told {
  readonly severity: Finding["severity"];
  readonly at: readonly string[];
  readonly data: FindingData[keyof FindingData];
  readonly fix?: readonly { readonly at: string; readonly to: string | number | boolean }[];
}

export function told({ severity, at, data, fix }: Finding): Told {
  return {
    severity,
    at: at.map(a1),
    data,
    ...(fix && { fix: fix.map((edit) => ({ at: a1(edit), to: edit.to })) }),
  };
}

export interface RuleCase extends Setting {
  readonly name: string;
  readonly table: RatingTable;
  readonly findings: readonly Told[];
}

/** Runs the rules of one kind, and no other, over each table and compares whole findings. */
export function testRule(kind: RuleKind, cases: readonly RuleCase[]): void {
  describe(kind, () => {
    test.each(cases)("$name", ({ table, findings, ...setting }) => {
      const context = contextOf(table, setting);
      const rules = rulesOf(context.scheme, kind);
      const found = rules.flatMap((rule) => checkRule(table, rule, context));
      expect(found.map(told)).toEqual(findings);
    });
  });
}

function number(value: number): NumberReading {
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
    ratings: { self: BLANK, staff: BLANK, committee: BLANK, union: BLANK, final: BLANK },
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
      voter: "",
    },
    reason: "",
    appraised: BLANK,
    note: "",
  };
}
