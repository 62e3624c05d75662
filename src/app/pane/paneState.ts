import type { Failure } from "../../core/model/failure";
import type { Finding } from "../../core/model/finding";
import type { Choice } from "../../core/model/choice";
import type { Review } from "../../core/model/review";
import type { SourceEdit } from "../../core/model/sourceEdit";
import type { PlannedSheet } from "../../core/report/plan";
import type { Checked } from "../check";
import type { Summary } from "../summarise";
import type { CommitteeWritten } from "../gather/writeCommittee";
import type { DocumentsWritten } from "../writeDocuments";
import type { Phase } from "../phase";
import type { Frozen } from "../../core/model/frozen";
import type { Reading, WritingMode, Written } from "../ports";
import {
  afterEdit,
  afterSettling,
  begun,
  type EditedEvent,
  type EditNews,
  type Fix,
} from "./fixes";
import { interruptedSheets, stillInterrupted } from "./interrupted";

export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The parts of the pane after a check, of which one is shown at a time. */
export const VIEWS = ["check", "result", "info"] as const;
export type View = (typeof VIEWS)[number];

/** What the pane is used for: the open workbook of a branch, or those that a committee's branches have handed in. */
export type Screen = "branch" | "committee";

/** The jobs that can be started from the pane; one runs at a time. */
export type Job =
  | "check"
  | WritingMode
  | "fix"
  | "undo"
  | "sample"
  | "localRules"
  | "kit"
  | "documents"
  | "committee";

export interface Running {
  readonly job: Job;
  readonly phase: Phase;
  /** Cancelling was requested; the job ends before its next phase. */
  readonly cancelling: boolean;
  /** Why Excel has not answered; null while that is no matter yet. */
  readonly waiting: "slow" | "editing" | null;
}

/** Names of the sheets to fill in that were added, and of those that were there already and stay as they are. */
export interface SheetsMade {
  readonly made: readonly string[];
  readonly kept: readonly string[];
}

/** What just happened, for the line that screen readers announce. */
export type News =
  | { readonly kind: "checked"; readonly gone: number }
  | { readonly kind: "written"; readonly stale: boolean }
  | (EditNews & { readonly kind: "fixed" })
  | (EditNews & { readonly kind: "undone" })
  | { readonly kind: "sampleMade" }
  | { readonly kind: "localRulesMade" }
  | (SheetsMade & { readonly kind: "kitMade" })
  | { readonly kind: "documentsWritten" }
  | { readonly kind: "notShown" }
  | { readonly kind: "cancelled" };

export interface PaneState {
  readonly language: Language;
  /** The welcome screen was dismissed. */
  readonly welcomed: boolean;
  readonly screen: Screen;
  readonly view: View;
  readonly running: Running | null;
  readonly reading: Reading | null;
  readonly review: Review | null;
  readonly plan: readonly PlannedSheet[];
  /** Overrides the choice saved in the workbook; the two agree once this one is saved. */
  readonly choice: Choice;
  /** The source changed after the review. */
  readonly changed: boolean;
  /** The failure of the last job; null where it succeeded. */
  readonly failure: Failure | null;
  readonly written: Written | null;
  /** The documents of the meeting as they were last written as sheets. */
  readonly documents: Omit<DocumentsWritten, keyof Checked> | null;
  /** The committee's sheets as they were last written. */
  readonly committee: CommitteeWritten | null;
  /** Names of our sheets that a run left half written. */
  readonly interrupted: readonly string[];
  /** What writing again repeats. */
  readonly lastWriting: WritingMode;
  /** Set where the figures on our sheets are fixed. */
  readonly frozen: Frozen | null;
  /** Nothing is written until somebody agrees to replace the frozen figures. */
  readonly asksThaw: boolean;
  /** Fixes that were not taken back, the next one to undo last. */
  readonly fixes: readonly Fix[];
  /** Keys of the findings whose cell was visited. */
  readonly visited: ReadonlySet<string>;
  readonly news: News | null;
}

export type PaneEvent =
  | { readonly type: "welcomed" }
  | { readonly type: "languageChosen"; readonly language: Language }
  | { readonly type: "screenChosen"; readonly screen: Screen }
  | { readonly type: "viewChosen"; readonly view: View }
  | { readonly type: "started"; readonly job: Job }
  | { readonly type: "entered"; readonly phase: Phase }
  | { readonly type: "waited"; readonly waiting: Running["waiting"] }
  | { readonly type: "cancelRequested" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly failure: Failure }
  | (Checked & { readonly type: "checked" })
  | { readonly type: "thawAsked" }
  | { readonly type: "thawDeclined" }
  | (Summary & { readonly type: "written" })
  /** These edits are about to be attempted. */
  | { readonly type: "editing"; readonly id: number; readonly edits: readonly SourceEdit[] }
  | EditedEvent
  /** Of a fix whose fate was open, the edits with these ids are in effect. */
  | { readonly type: "settled"; readonly id: number; readonly made: readonly number[] }
  | { readonly type: "sampleMade" }
  | { readonly type: "localRulesMade" }
  | (SheetsMade & { readonly type: "kitMade" })
  | (DocumentsWritten & { readonly type: "documentsWritten" })
  | { readonly type: "committeeWritten"; readonly committee: CommitteeWritten }
  | {
      readonly type: "choiceMade";
      readonly choice: Choice;
      readonly review: Review;
      readonly plan: readonly PlannedSheet[];
    }
  | { readonly type: "navigated"; readonly key: string; readonly shown: boolean }
  | { readonly type: "sourceChanged" };

export function initialState(
  language: Language,
  welcomed: boolean,
  screen: Screen = "branch",
): PaneState {
  return {
    language,
    welcomed,
    screen,
    view: "check",
    running: null,
    reading: null,
    review: null,
    plan: [],
    choice: {},
    changed: false,
    failure: null,
    written: null,
    documents: null,
    committee: null,
    interrupted: [],
    lastWriting: "write",
    frozen: null,
    asksThaw: false,
    fixes: [],
    visited: new Set(),
    news: null,
  };
}

type Handlers = {
  readonly [T in PaneEvent["type"]]: (
    state: PaneState,
    event: Extract<PaneEvent, { type: T }>,
  ) => Partial<PaneState>;
};

/** What each event changes; an event without a handler does not compile. */
const HANDLERS: Handlers = {
  welcomed: () => ({ welcomed: true }),
  languageChosen: (_, { language }) => ({ language }),
  screenChosen: (_, { screen }) => ({ screen, failure: null }),
  viewChosen: (_, { view }) => ({ view }),
  started: ({ lastWriting }, { job }) => ({
    running: starting(job),
    lastWriting: isWriting(job) ? job : lastWriting,
    failure: null,
    asksThaw: false,
    news: null,
  }),
  entered: ({ running }, { phase }) => ({
    running: running && { ...running, phase, waiting: null },
  }),
  waited: ({ running }, { waiting }) => ({ running: running && { ...running, waiting } }),
  cancelRequested: ({ running }) => ({ running: running && { ...running, cancelling: true } }),
  cancelled: () => ({ running: null, news: { kind: "cancelled" } }),
  failed: ({ interrupted }, { failure }) =>
    failure.kind === "frozen"
      ? { running: null, asksThaw: true }
      : {
          running: null,
          failure,
          interrupted: stillInterrupted(interrupted, failure.progress),
        },
  thawAsked: () => ({ asksThaw: true }),
  thawDeclined: () => ({ asksThaw: false }),
  checked: (state, event) => ({
    ...reviewed(state, event),
    interrupted: interruptedSheets(event.reading),
    frozen: event.reading.frozen,
    news: newsOfCheck(state, event.review),
  }),
  written: (state, event) => ({
    ...reviewed(state, event),
    view: "result",
    written: event.written,
    frozen: event.frozen,
    interrupted: [],
    changed: event.stale,
    news: { kind: "written", stale: event.stale },
  }),
  editing: ({ fixes }, { id, edits }) => ({ fixes: begun(fixes, id, edits) }),
  edited: ({ fixes }, event) => ({ ...afterEdit(fixes, event), changed: true }),
  settled: ({ fixes }, { id, made }) => ({ fixes: afterSettling(fixes, id, made) }),
  sampleMade: () => ({ news: { kind: "sampleMade" } }),
  localRulesMade: () => ({ news: { kind: "localRulesMade" } }),
  kitMade: (_, { made, kept }) => ({ news: { kind: "kitMade", made, kept } }),
  documentsWritten: (state, event) => ({
    ...reviewed(state, event),
    documents: event,
    news: { kind: "documentsWritten" },
  }),
  committeeWritten: (_, { committee }) => ({ committee, running: null, failure: null }),
  choiceMade: (_, { choice, review, plan }) => ({
    choice,
    review,
    plan,
    written: null,
    documents: null,
    news: null,
  }),
  navigated: afterNavigation,
  sourceChanged: ({ review }) => (review ? { changed: true } : {}),
};

/** Returns the pane's next state; every screen is a function of it. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  // TypeScript cannot see that the handler picked by the event's type takes that very event.
  return { ...state, ...HANDLERS[event.type](state, event as never) };
}

/** Whether a job writes the summary. */
export function isWriting(job: Job): job is WritingMode {
  return job === "write" || job === "freeze" || job === "thaw";
}

function starting(job: Job): Running {
  return { job, phase: "read", cancelling: false, waiting: null };
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

/** The news of an edit or a sample outlives the check that follows it. */
function newsOfCheck({ review, news, running }: PaneState, next: Review): News {
  if (running?.job !== "check" && news) return news;
  const left = new Set(next.findings.map(findingKey));
  const gone = review ? review.findings.filter((finding) => !left.has(findingKey(finding))) : [];
  return { kind: "checked", gone: gone.length };
}

function afterNavigation(
  { news, visited }: PaneState,
  { key, shown }: Extract<PaneEvent, { type: "navigated" }>,
): Partial<PaneState> {
  if (!shown) return { news: { kind: "notShown" } };
  return {
    news: news?.kind === "notShown" ? null : news,
    visited: new Set(visited).add(key),
  };
}

/** Returns a key that the same finding has in every review. */
export function findingKey({ code, at, data }: Finding): string {
  const cells = at.map(({ sheet, row, column }) => `${sheet}!${String(row)},${String(column)}`);
  return JSON.stringify([code, cells, "parameter" in data ? data.parameter : null]);
}

/** Returns the id of a sheet by its name; the name itself where the sheet was not read, since Excel accepts both. */
export function sheetIdOf({ reading }: PaneState, name: string): string {
  return reading?.snapshot.sheets.find((sheet) => sheet.name === name)?.id ?? name;
}

/** Whether we wrote this sheet. */
export function isOwnSheet(
  { reading, written, documents, committee }: PaneState,
  sheetId: string,
): boolean {
  const own = [
    ...(reading?.own ?? []),
    ...(written?.sheets ?? []),
    ...(documents?.written?.sheets ?? []),
    ...(committee?.written.sheets ?? []),
  ];
  return own.some(({ id }) => id === sheetId);
}
