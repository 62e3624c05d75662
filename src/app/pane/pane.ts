import type { CellRef } from "../../core/model/address";
import type { Finding } from "../../core/model/finding";
import type { Choice } from "../../core/model/choice";
import { OWN_FAILURE } from "../../core/model/failure";
import type { KitPart } from "../../core/model/kitPart";
import { NEWEST_SCHEME, schemeById } from "../../core/schemes/schemes";
import { createChanges } from "./changes";
import { loadReport, loadReview } from "../chunks";
import { committeeActions, type CommitteeActions } from "./committee";
import { checkWork } from "./checkWork";
import { fixWork, undoWork } from "./edits";
import { createJobs, type Work } from "./jobs";
import { createChangeListener } from "./changeListener";
import {
  findingKey,
  initialState,
  sheetIdOf,
  type Language,
  type Screen,
  type View,
} from "./paneState";
import type { PaneWorld } from "./paneWorld";
import type { WritingMode } from "../ports";
import { createStore, type Store } from "./store";
import { summarise } from "../summarise";

export interface Start {
  readonly language: Language;
  readonly welcomed: boolean;
  readonly screen?: Screen;
}

/** The pane without its screen: its state and the user's actions. A job started while another runs is ignored. */
export interface Pane extends Pick<Store, "state" | "subscribe">, CommitteeActions {
  readonly check: () => Promise<void>;
  /** Asks first where that would replace frozen figures. */
  readonly write: () => Promise<void>;
  /** Writes the same sheets with values instead of formulas, for the file submitted to the committee. */
  readonly freeze: () => Promise<void>;
  /** Writes the sheets with formulas, in place of frozen figures too. */
  readonly thaw: () => Promise<void>;
  /** Leaves the frozen figures as they are. */
  readonly keepFrozen: () => void;
  /** Writes again as it was last tried, or else as usual. */
  readonly writeAgain: () => Promise<void>;
  /** Applies the fixes of these findings and checks again. */
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  /** Undoes the latest fix and checks again. */
  readonly undo: () => Promise<void>;
  /** Writes ratings by their full names and members' names in composed Unicode, and checks again. */
  readonly normalise: () => Promise<void>;
  readonly makeSample: () => Promise<void>;
  /** Shows the sheet of local rules, after adding it where there is none. */
  readonly makeLocalRules: () => Promise<void>;
  /** Adds these sheets of the year-end kit, except those that are there already, and checks again. */
  readonly makeKit: (parts: readonly KitPart[]) => Promise<void>;
  /** Adds the sheets with which the next year begins, and checks again. */
  readonly startYear: () => Promise<void>;
  /** Writes the documents of the meeting as sheets. */
  readonly writeDocuments: () => Promise<void>;
  readonly goTo: (finding: Finding, cell: CellRef) => Promise<void>;
  readonly goToCell: (cell: CellRef) => Promise<void>;
  readonly showSheet: (sheetId: string) => Promise<void>;
  /** Judges the latest reading again by this choice, and saves the choice in the workbook. */
  readonly choose: (choice: Choice) => Promise<void>;
  readonly cancel: () => void;
  readonly chooseView: (view: View) => void;
  readonly chooseLanguage: (language: Language) => Promise<void>;
  /** Compares the source with the latest reading, since Excel on the web does not report a value chosen from a list. */
  readonly lookAgain: () => Promise<void>;
  /** Listens for changes of the source; returns a function that ends it. */
  readonly watch: () => Promise<() => void>;
}

export function createPane(world: PaneWorld, { language, welcomed, screen }: Start): Pane {
  const store = createStore(initialState(language, welcomed, screen));
  const changes = createChanges(store);
  const runJob = createJobs(world, store, changes.release);
  const listener = createChangeListener(world.watch, changes.receive);
  const { state, dispatch } = store;
  const write = (mode: WritingMode) => runJob(mode, writeWork(world, store, mode));
  const welcome = () => {
    if (state().welcomed) return;
    world.savePreferences({ welcomed: true });
    dispatch({ type: "welcomed" });
  };
  return {
    state,
    subscribe: store.subscribe,
    async check() {
      welcome();
      await runJob("check", checkWork(store));
      await listener.resume();
    },
    async write() {
      if (state().frozen && !state().running) dispatch({ type: "thawAsked" });
      else await write("write");
    },
    freeze: () => write("freeze"),
    thaw: () => write("thaw"),
    keepFrozen() {
      dispatch({ type: "thawDeclined" });
    },
    writeAgain: () => write(state().lastWriting),
    fix: (findings) => {
      const edits = findings.flatMap(({ fix = [] }) => fix);
      return runJob("fix", fixWork(store, changes, edits));
    },
    normalise: () => runJob("fix", fixWork(store, changes, state().review?.normalisations ?? [])),
    undo: () => runJob("undo", undoWork(store, changes)),
    makeSample() {
      welcome();
      return runJob("sample", sampleWork(world, store, changes.filled));
    },
    makeLocalRules: () => runJob("localRules", localRulesWork(store, changes.filled)),
    makeKit: (parts) => runJob("kit", kitWork(world, store, changes.filled, parts)),
    startYear: () => runJob("kit", yearWork(world, store, changes.filled)),
    writeDocuments: () => runJob("documents", documentsWork(world, store)),
    ...showingActions(world, store),
    choose: (choice) => choose(world, store, choice),
    cancel() {
      if (state().running) dispatch({ type: "cancelRequested" });
    },
    chooseView(view) {
      dispatch({ type: "viewChosen", view });
    },
    chooseLanguage: (language) => chooseLanguage(world, store, language),
    lookAgain: () => lookAgain(world, store),
    ...committeeActions(world, store, runJob),
    watch: () => listener.start().then(() => listener.stop),
  };
}

async function chooseLanguage(world: PaneWorld, { dispatch }: Store, language: Language) {
  await world.loadLanguage(language);
  world.savePreferences({ language });
  dispatch({ type: "languageChosen", language });
}

function showingActions(
  world: PaneWorld,
  store: Store,
): Pick<Pane, "goTo" | "goToCell" | "showSheet"> {
  return {
    goTo: (finding, cell) => show(world, store, { key: findingKey(finding), cell }),
    goToCell: (cell) => show(world, store, { key: "", cell }),
    showSheet: (sheetId) => show(world, store, { key: "", sheetId }),
  };
}

function writeWork(world: PaneWorld, { state }: Store, mode: WritingMode): Work {
  return async (workbook, enter) => {
    const { choice } = state();
    const describe = await world.loadDescribe();
    const options = { choice, now: world.now(), describe, mode, enter };
    return { type: "written", ...(await summarise(workbook, options)) };
  };
}

function documentsWork(world: PaneWorld, { state }: Store): Work {
  return async (workbook, enter) => {
    const { writeDocuments } = await import(
      /* webpackChunkName: "documents" */ "../writeDocuments"
    );
    const describe = await world.loadDescribe();
    const options = { choice: state().choice, now: world.now(), describe, enter };
    return { type: "documentsWritten", ...(await writeDocuments(workbook, options)) };
  };
}

function sampleWork(world: PaneWorld, store: Store, filled: (sheetId: string) => void): Work {
  return async (workbook, enter) => {
    filled(await workbook.addSample(world.sample(store.state().choice)));
    store.dispatch({ type: "sampleMade" });
    return checkWork(store)(workbook, enter);
  };
}

function localRulesWork(store: Store, filled: (sheetId: string) => void): Work {
  const { state, dispatch } = store;
  return async (workbook, enter) => {
    const { localRulesSheet } = await import("../../core/report/sheets/localRulesSheet");
    const sheet = localRulesSheet(schemeById(state().review?.scheme ?? "") ?? NEWEST_SCHEME);
    const existing = state().reading?.snapshot.sheets.find(({ name }) => name === sheet.name);
    if (existing) await workbook.show(existing.id);
    else filled(await workbook.addSheet(sheet));
    dispatch({ type: "localRulesMade" });
    return checkWork(store)(workbook, enter);
  };
}

function kitWork(
  world: PaneWorld,
  store: Store,
  filled: (sheetId: string) => void,
  parts: readonly KitPart[],
): Work {
  return async (workbook, enter) => {
    const { makeKit } = await import(/* webpackChunkName: "kit" */ "../kit/makeKit");
    const { choice } = store.state();
    const sheets = await makeKit(workbook, { parts, choice, year: world.year(choice), filled });
    store.dispatch({ type: "kitMade", ...sheets });
    return checkWork(store)(workbook, enter);
  };
}

function yearWork(world: PaneWorld, store: Store, filled: (sheetId: string) => void): Work {
  return async (workbook, enter) => {
    const { startYear } = await import(/* webpackChunkName: "kit" */ "../kit/startYear");
    const { choice } = store.state();
    const [year, today] = [world.year(choice), world.today()];
    const sheets = await startYear(workbook, { choice, year, today, filled });
    store.dispatch({ type: "kitMade", ...sheets });
    return checkWork(store)(workbook, enter);
  };
}

async function show(
  world: PaneWorld,
  { state, dispatch }: Store,
  { key, cell, sheetId }: { key: string; cell?: CellRef; sheetId?: string },
): Promise<void> {
  const id = sheetId ?? sheetIdOf(state(), cell?.sheet ?? "");
  const rect = cell && { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  const shown = await world.run((workbook) => workbook.show(id, rect)).catch(() => false);
  dispatch({ type: "navigated", key, shown });
}

/** A failure to look says nothing about the source, and the next check reports it. */
async function lookAgain(world: PaneWorld, { state, dispatch }: Store): Promise<void> {
  const { reading, running, changed } = state();
  if (!reading || running || changed) return;
  const now = await world.run((workbook) => workbook.read()).catch(() => null);
  const isLatest = state().reading === reading && !state().running;
  if (now && isLatest && JSON.stringify(now.snapshot) !== JSON.stringify(reading.snapshot))
    dispatch({ type: "sourceChanged" });
}

async function choose(world: PaneWorld, { state, dispatch }: Store, choice: Choice): Promise<void> {
  const { running, reading } = state();
  if (running || !reading) return;
  const [{ plannedSheets }, { review }] = await Promise.all([loadReport(), loadReview()]);
  const result = review(reading.snapshot, choice);
  dispatch({ type: "choiceMade", choice, review: result, plan: plannedSheets(result) });
  await world
    .run((workbook) => workbook.saveChoice(choice))
    .catch((error: unknown) => {
      dispatch({ type: "failed", failure: world.failureOf(error) ?? OWN_FAILURE });
    });
}
