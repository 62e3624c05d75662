import type { CellEdit, Finding } from "../../core/model/finding";
import type { Choice } from "../../core/model/choice";
import type { Review } from "../../core/model/review";
import type { PlannedSheet } from "../../core/report/plan";
import type { Checked } from "../check";
import type { Phase } from "../phase";
import type { Reading, Written } from "../ports";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person can have the pane do, one at a time. */
export type Job = "check" | "write" | "fix" | "undo" | "sample" | "localRules";

export interface Running {
  readonly job: Job;
  readonly phase: Phase;
  /** A person asked for an end; it comes before the next phase. */
  readonly cancelling: boolean;
  /** Excel has not answered for a while: a cell may be in edit. */
  readonly waiting: boolean;
}

/** Edits of the source that we made and can take back, all at once. */
export interface Fix {
  readonly edits: readonly CellEdit[];
}

/** What just happened, for the line that is read aloud. `missed` edits met a cell that somebody had changed. */
export type News =
  | { readonly kind: "checked"; readonly gone: number }
  | { readonly kind: "written"; readonly stale: boolean }
  | { readonly kind: "fixed"; readonly count: number; readonly missed: number }
  | { readonly kind: "undone"; readonly count: number; readonly missed: number }
  | { readonly kind: "sampleMade" }
  | { readonly kind: "localRulesMade" }
  | { readonly kind: "notShown" }
  | { readonly kind: "cancelled" };

export interface PaneState {
  readonly language: Language;
  /** The first-run screen is behind. */
  readonly welcomed: boolean;
  readonly running: Running | null;
  readonly reading: Reading | null;
  readonly review: Review | null;
  readonly plan: readonly PlannedSheet[];
  /** Above what the workbook keeps; the same once it is kept. */
  readonly choice: Choice;
  /** The source changed after the review. */
  readonly changed: boolean;
  /** Excel's own code beside our word for it; null where nothing failed. */
  readonly failure: Failure | null;
  readonly written: Written | null;
  /** The latest last. */
  readonly fixes: readonly Fix[];
  /** Keys of the findings whose cell was gone to. */
  readonly visited: ReadonlySet<string>;
  readonly news: News | null;
}

/** What the port says went wrong, in its own words. */
export interface Failure {
  readonly kind: string;
  readonly code: string;
}

/** An error of our own: a person is told of it too, or the pane would just stand still. */
export const OWN_FAILURE: Failure = { kind: "unexpected", code: "" };

export type PaneEvent =
  | { readonly type: "welcomed" }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "started"; readonly job: Job }
  | { readonly type: "entered"; readonly phase: Phase }
  | { readonly type: "waited" }
  | { readonly type: "cancelAsked" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly failure: Failure }
  | (Checked & { readonly type: "checked" })
  | (Checked & { readonly type: "written"; readonly written: Written; readonly stale: boolean })
  | {
      readonly type: "edited";
      readonly undo: boolean;
      readonly edits: readonly CellEdit[];
      readonly missed: number;
    }
  | { readonly type: "sampleMade" }
  | { readonly type: "localRulesMade" }
  | {
      readonly type: "chose";
      readonly choice: Choice;
      readonly review: Review;
      readonly plan: readonly PlannedSheet[];
    }
  | { readonly type: "went"; readonly key: string; readonly shown: boolean }
  | { readonly type: "sourceChanged" };

export function initialState(language: Language, welcomed: boolean): PaneState {
  return {
    language,
    welcomed,
    running: null,
    reading: null,
    review: null,
    plan: [],
    choice: {},
    changed: false,
    failure: null,
    written: null,
    fixes: [],
    visited: new Set(),
    news: null,
  };
}

/** The pane's next state; every screen is a function of it. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "welcomed":
      return { ...state, welcomed: true };
    case "languageChosen":
      return { ...state, language: event.language };
    case "started":
      return { ...state, running: starting(event.job), failure: null, news: null };
    case "entered":
    case "waited":
    case "cancelAsked":
      return { ...state, running: state.running && onTheWay(state.running, event) };
    case "cancelled":
      return { ...state, running: null, news: { kind: "cancelled" } };
    case "failed":
      return { ...state, running: null, failure: event.failure };
    case "checked":
      return { ...state, ...reviewed(state, event), news: newsOfCheck(state, event.review) };
    case "written":
      return {
        ...state,
        ...reviewed(state, event),
        written: event.written,
        changed: event.stale,
        news: { kind: "written", stale: event.stale },
      };
    case "edited":
      return { ...state, ...afterEdit(state, event) };
    case "localRulesMade":
      return { ...state, news: { kind: "localRulesMade" } };
    case "sampleMade":
      return { ...state, welcomed: true, news: { kind: "sampleMade" } };
    case "chose":
      return { ...state, ...chose(event) };
    case "went":
      return went(state, event);
    case "sourceChanged":
      return state.review ? { ...state, changed: true } : state;
  }
}

function chose({ choice, review, plan }: Extract<PaneEvent, { type: "chose" }>) {
  return { choice, review, plan, written: null, news: null };
}

function starting(job: Job): Running {
  return { job, phase: "read", cancelling: false, waiting: false };
}

function onTheWay(
  running: Running,
  event: Extract<PaneEvent, { type: "entered" | "waited" | "cancelAsked" }>,
): Running {
  switch (event.type) {
    case "entered":
      return { ...running, phase: event.phase, waiting: false };
    case "waited":
      return { ...running, waiting: true };
    case "cancelAsked":
      return { ...running, cancelling: true };
  }
}

function reviewed({ choice }: PaneState, { reading, review, plan }: Checked) {
  return {
    running: null,
    failure: null,
    changed: false,
    reading,
    review,
    plan,
    choice: { ...reading.choice, ...choice },
  };
}

/** What an edit or a sample did is told by itself, not by the check that follows it. */
function newsOfCheck({ review, news, running }: PaneState, next: Review): News {
  if (running?.job !== "check" && news) return news;
  const left = new Set(next.findings.map(findingKey));
  const gone = review ? review.findings.filter((finding) => !left.has(findingKey(finding))) : [];
  return { kind: "checked", gone: gone.length };
}

function afterEdit(
  { fixes }: PaneState,
  { undo, edits, missed }: Extract<PaneEvent, { type: "edited" }>,
): Pick<PaneState, "fixes" | "news"> {
  const count = edits.length;
  if (undo) return { fixes: fixes.slice(0, -1), news: { kind: "undone", count, missed } };
  return {
    fixes: count === 0 ? fixes : [...fixes, { edits }],
    news: { kind: "fixed", count, missed },
  };
}

function went(state: PaneState, { key, shown }: Extract<PaneEvent, { type: "went" }>): PaneState {
  if (!shown) return { ...state, news: { kind: "notShown" } };
  const news = state.news?.kind === "notShown" ? null : state.news;
  return { ...state, news, visited: new Set(state.visited).add(key) };
}

/** The same finding in two reviews has the same key. */
export function findingKey({ code, at, data }: Finding): string {
  const cells = at.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`);
  return JSON.stringify([code, cells, "parameter" in data ? data.parameter : null]);
}

/** The id of a sheet that was read, or its name where it was not: Excel takes both. */
export function sheetIdOf({ reading }: PaneState, name: string): string {
  return reading?.snapshot.sheets.find((sheet) => sheet.name === name)?.id ?? name;
}

/** Whether a sheet is one that we wrote. */
export function isOwnSheet({ reading, written }: PaneState, sheetId: string): boolean {
  const own = [...(reading?.own ?? []), ...(written?.sheets ?? [])];
  return own.some(({ id }) => id === sheetId);
}
