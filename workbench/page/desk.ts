import { a1Range } from "../../src/core/model/address";
import { contentRect } from "../host/book/contentRect";
import { newWorkbook } from "../host/book/newWorkbook";
import type { HostWorkbook } from "../host/book/workbook";
import { hasList } from "../host/classes/range/dataValidation";
import type { HostEvent } from "../host/classes/world";
import { createHost, type Host, type HostOptions } from "../host/host";
import { ActionKind, type WireRequest } from "../host/wire/wire";
import type { OpenedWorkbook } from "../xlsx/file/file";
import type { OpenFailure } from "../../src/files/openFailure";
import { openWorkbook } from "../xlsx/read/openWorkbook";
import { asNewFile } from "../xlsx/write/blankFile";
import { saveWorkbook } from "../xlsx/write/saveWorkbook";
import type { GridEdit } from "./grid/gridModel";
import { relay } from "./relay";
import { type PageWords, pageWords } from "./words";

/** A frame with an Office.js client of its own. */
export type Seat = "pane" | "coauthor" | "ribbon";

/** The open workbook and everything that works on it: the grid, the panes and the ribbon. */
export interface Desk {
  /** The language of Excel's menus, `vi-VN` or `en-US`. */
  readonly language: string;
  readonly workbook: () => HostWorkbook;
  readonly fileName: () => string;
  /** Increases with every change of the workbook. */
  readonly revision: () => number;
  /** Increases with every change from outside the grid, after which the grid has to be drawn again. */
  readonly drawing: () => number;
  /** Increases when another workbook is opened. */
  readonly edition: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** Returns a host for a frame that has just loaded; the seat's earlier host gets no more events. */
  readonly connect: (seat: Seat) => Host;
  /** Reports an edit in the grid. */
  readonly gridEdited: (edit: GridEdit) => void;
  /** Reports that another sheet or cell was selected in the grid. */
  readonly gridSelected: () => void;
  readonly showSheet: (index: number) => void;
  readonly open: (bytes: Uint8Array, name: string) => Promise<OpenFailure | null>;
  readonly openNew: () => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
}

interface State {
  opened: OpenedWorkbook;
  fileName: string;
  revision: number;
  drawing: number;
  edition: number;
  /** The number of workbooks requested so far; only the last one is shown, even if an earlier one loads later. */
  requests: number;
  readonly listeners: Set<() => void>;
  readonly seats: Map<Seat, Host>;
}

type DeskOptions = Required<Pick<HostOptions, "language" | "floor">>;

export async function createDesk(options: DeskOptions): Promise<Desk> {
  const words = pageWords(options.language);
  const state: State = {
    opened: await newFile(words),
    fileName: words.newFile,
    revision: 0,
    drawing: 0,
    edition: 0,
    requests: 0,
    listeners: new Set(),
    seats: new Map(),
  };
  return {
    language: options.language,
    workbook: () => state.opened.workbook,
    fileName: () => state.fileName,
    revision: () => state.revision,
    drawing: () => state.drawing,
    edition: () => state.edition,
    subscribe: (listener) => {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
    connect: (seat) => connect(state, seat, options),
    gridEdited: (edit) => {
      gridEdited(state, edit);
    },
    gridSelected: () => {
      const { activeSheetId } = state.opened.workbook;
      followSelection(state.opened.workbook);
      if (state.opened.workbook.activeSheetId !== activeSheetId) changed(state);
    },
    showSheet: (index) => {
      state.opened.workbook.model.setSelectedSheet(index);
      followSelection(state.opened.workbook);
      redraw(state);
    },
    open: async (bytes, name) => {
      const request = (state.requests += 1);
      const result = await openWorkbook(bytes);
      if ("failure" in result) return result.failure;
      if (request === state.requests) show(state, result, name);
      return null;
    },
    openNew: async () => {
      const request = (state.requests += 1);
      const file = await newFile(words);
      if (request === state.requests) show(state, file, words.newFile);
    },
    save: () => saveWorkbook(state.opened),
  };
}

function newFile({ newSheet }: PageWords): Promise<OpenedWorkbook> {
  return asNewFile(newWorkbook([newSheet]));
}

function changed(state: State): void {
  state.revision += 1;
  for (const listener of state.listeners) listener();
}

function redraw(state: State): void {
  state.drawing += 1;
  changed(state);
}

function show(state: State, opened: OpenedWorkbook, fileName: string): void {
  Object.assign(state, { opened, fileName, edition: state.edition + 1 });
  // After loading, the model still has the last filled cells selected.
  showSelection(opened.workbook);
  state.seats.clear();
  redraw(state);
}

function connect(state: State, seat: Seat, options: DeskOptions): Host {
  const host = createHost(state.opened.workbook, options);
  state.seats.set(seat, host);
  return watchedHost(host, {
    onWrite: () => {
      redraw(state);
    },
    onEvent: (event) => {
      notifyOthers(state.seats, seat, event);
    },
  });
}

function gridEdited(state: State, edit: GridEdit): void {
  const { workbook } = state.opened;
  markEdited(workbook, edit);
  for (const event of eventsOf(workbook, edit)) notifyOthers(state.seats, null, event);
  changed(state);
}

/** Returns a host whose batches redraw the grid and whose events reach the other clients too. */
function watchedHost(
  host: Host,
  desk: { readonly onWrite: () => void; readonly onEvent: (event: HostEvent) => void },
): Host {
  return relay(
    host,
    async (...batch) => {
      const answer = await host.executor.executeAsync(...batch);
      if (writes(batch[2].Body)) {
        showSelection(host.workbook);
        desk.onWrite();
      }
      return answer;
    },
    (listener) => {
      host.onEvent = (event) => {
        listener(event);
        if (event.data["source"] !== "Remote" && event.data["fromGrid"] !== true)
          desk.onEvent(event);
      };
    },
  );
}

/** Whether a batch may have changed something visible. */
function writes(body: string | WireRequest): boolean {
  const { Actions } = typeof body === "string" ? (JSON.parse(body) as WireRequest) : body;
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ActionKind.setProperty ||
      ActionType === ActionKind.update ||
      (ActionType === ActionKind.method && !Name.startsWith("_")),
  );
}

/** Shows in the grid what a client activated and selected. */
function showSelection({ model, sheets, activeSheetId, selection }: HostWorkbook): void {
  const index = sheets.findIndex(({ id }) => id === activeSheetId);
  if (index < 0) return;
  model.setSelectedSheet(index);
  model.setSelectedCell(selection.top + 1, selection.left + 1);
  model.setSelectedRange(
    selection.top + 1,
    selection.left + 1,
    selection.bottom + 1,
    selection.right + 1,
  );
  model.setTopLeftVisibleCell(Math.max(1, selection.top - 8), 1);
}

/** Sends an event to all clients but its author, as remote; edits in the grid are local to the user's own clients. */
function notifyOthers(seats: ReadonlyMap<Seat, Host>, from: Seat | null, event: HostEvent): void {
  for (const [seat, host] of seats) {
    if (seat === from) continue;
    const isLocal = from === null && seat !== "coauthor";
    const data = {
      ...event.data,
      source: isLocal ? "Local" : "Remote",
      triggerSource: "Unknown",
      fromGrid: from === null,
    };
    host.raise({ ...event, data });
  }
}

/** Records that more columns may be in use, at least 51 after an edit of unknown cells, and that values are stale. */
function markEdited(workbook: HostWorkbook, { sheet, area }: GridEdit): void {
  const edited = workbook.sheets[sheet];
  if (!edited) return;
  edited.usedColumns = Math.max(edited.usedColumns, (area?.right ?? 50) + 1);
  workbook.dirty = true;
}

/** Excel on the web raises no event for a value chosen from a list: https://github.com/OfficeDev/office-js/issues/3888 */
function eventsOf(workbook: HostWorkbook, { sheet, area }: GridEdit): readonly HostEvent[] {
  const edited = workbook.sheets[sheet];
  const rect = area ?? contentRect(workbook, sheet);
  if (!edited || !rect || hasList({ sheet: edited, rect })) return [];
  const data = { address: a1Range(rect), changeType: "RangeEdited" };
  return [{ name: "WorksheetChanged", sheetId: edited.id, data }];
}

/** Copies the grid's selection to the stand-in, as Excel's active sheet and selected cells. */
function followSelection(workbook: HostWorkbook): void {
  const { sheet, range } = workbook.model.getSelectedView();
  const selected = workbook.sheets[sheet];
  if (!selected) return;
  const [top, left, bottom, right] = range;
  workbook.activeSheetId = selected.id;
  workbook.selection = { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}
