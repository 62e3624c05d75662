import { a1Range } from "../../src/core/model/address";
import type { HostEvent } from "../host/classes/officeClass";
import { createHost, type Host } from "../host/host";
import { contentRect } from "../host/book/cells";
import { ActionKind, type WireRequest } from "../host/wire/wire";
import { newWorkbook } from "../host/book/newWorkbook";
import type { HostWorkbook } from "../host/book/workbook";
import { asNewFile } from "../xlsx/write/blankFile";
import type { OpenFailure } from "../xlsx/read/openFailure";
import type { OpenedWorkbook } from "../xlsx/file/file";
import { openWorkbook } from "../xlsx/read/openWorkbook";
import { saveWorkbook } from "../xlsx/write/saveWorkbook";
import type { GridEdit } from "./gridModel";
import { relay } from "./relay";

/** Who looks at the workbook through a client of Office.js of its own. */
export type Seat = "pane" | "coauthor" | "ribbon";

/** The one workbook on the desk, and everybody who works on it: the grid, the panes, the ribbon. */
export interface Desk {
  readonly workbook: () => HostWorkbook;
  readonly fileName: () => string;
  /** Counts up with every change of the workbook; another number means another look. */
  readonly revision: () => number;
  /** Counts up with every change that the grid did not make itself: it has to be drawn anew. */
  readonly drawing: () => number;
  /** Counts up when another workbook is opened. */
  readonly edition: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** A host for a frame that has just loaded; an earlier one of the same seat hears nothing any more. */
  readonly connect: (seat: Seat) => Host;
  /** A person edited the grid. */
  readonly edited: (edit: GridEdit) => void;
  /** A person chose another sheet or cell in the grid. */
  readonly looked: () => void;
  readonly showSheet: (index: number) => void;
  readonly open: (bytes: Uint8Array, name: string) => Promise<OpenFailure | null>;
  readonly openNew: () => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
}

/** The desk's own memory. */
interface Top {
  opened: OpenedWorkbook;
  fileName: string;
  revision: number;
  drawing: number;
  edition: number;
  /** Counts the workbooks that were asked for: the last one stays, however long an earlier one took. */
  asked: number;
  readonly listeners: Set<() => void>;
  readonly seats: Map<Seat, Host>;
}

const NEW_FILE = "Sổ làm việc mới.xlsx";

export async function createDesk(language: string): Promise<Desk> {
  const top: Top = {
    opened: await newFile(),
    fileName: NEW_FILE,
    revision: 0,
    drawing: 0,
    edition: 0,
    asked: 0,
    listeners: new Set(),
    seats: new Map(),
  };
  return {
    workbook: () => top.opened.workbook,
    fileName: () => top.fileName,
    revision: () => top.revision,
    drawing: () => top.drawing,
    edition: () => top.edition,
    subscribe: (listener) => {
      top.listeners.add(listener);
      return () => top.listeners.delete(listener);
    },
    connect: (seat) => connect(top, seat, language),
    edited: (edit) => {
      edited(top, edit);
    },
    looked: () => {
      const { activeSheetId } = top.opened.workbook;
      look(top.opened.workbook);
      if (top.opened.workbook.activeSheetId !== activeSheetId) changed(top);
    },
    showSheet: (index) => {
      top.opened.workbook.model.setSelectedSheet(index);
      look(top.opened.workbook);
      redraw(top);
    },
    open: async (bytes, name) => {
      const turn = (top.asked += 1);
      const result = await openWorkbook(bytes);
      if ("failure" in result) return result.failure;
      if (turn === top.asked) take(top, result, name);
      return null;
    },
    openNew: async () => {
      const turn = (top.asked += 1);
      const file = await newFile();
      if (turn === top.asked) take(top, file, NEW_FILE);
    },
    save: () => saveWorkbook(top.opened),
  };
}

function newFile(): Promise<OpenedWorkbook> {
  return asNewFile(newWorkbook(["Trang tính 1"]));
}

function changed(top: Top): void {
  top.revision += 1;
  for (const listener of top.listeners) listener();
}

function redraw(top: Top): void {
  top.drawing += 1;
  changed(top);
}

function take(top: Top, opened: OpenedWorkbook, fileName: string): void {
  Object.assign(top, { opened, fileName, edition: top.edition + 1 });
  // Filling the model left it looking at what was filled last.
  bringUp(opened.workbook);
  top.seats.clear();
  redraw(top);
}

function connect(top: Top, seat: Seat, language: string): Host {
  const host = createHost(top.opened.workbook, { language });
  top.seats.set(seat, host);
  return seated(host, {
    wrote: () => {
      redraw(top);
    },
    heard: (event) => {
      tellOthers(top.seats, seat, event);
    },
  });
}

function edited(top: Top, edit: GridEdit): void {
  const { workbook } = top.opened;
  noteEdit(workbook, edit);
  for (const event of eventsOf(workbook, edit)) tellOthers(top.seats, null, event);
  changed(top);
}

/** The host as its client has it: batches show on the desk, and what one client is told of, the others are too. */
function seated(
  host: Host,
  told: { readonly wrote: () => void; readonly heard: (event: HostEvent) => void },
): Host {
  return relay(
    host,
    async (...batch) => {
      const answer = await host.executor.executeAsync(...batch);
      if (writes(batch[2].Body)) {
        bringUp(host.workbook);
        told.wrote();
      }
      return answer;
    },
    (listener) => {
      host.onEvent = (event) => {
        listener(event);
        if (event.data["source"] !== "Remote" && event.data["fromGrid"] !== true) told.heard(event);
      };
    },
  );
}

/** Whether a batch may have changed what is to be seen. */
function writes(body: string | WireRequest): boolean {
  const { Actions } = typeof body === "string" ? (JSON.parse(body) as WireRequest) : body;
  return Actions.some(
    ({ ActionType, Name }) =>
      ActionType === ActionKind.setProperty ||
      ActionType === ActionKind.update ||
      (ActionType === ActionKind.method && !Name.startsWith("_")),
  );
}

/** What a client activated and selected is what the grid shows. */
function bringUp({ model, sheets, activeSheetId, selection }: HostWorkbook): void {
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

/** To everybody but the one who made the change it comes from afar; what the grid did is local to the first pane. */
function tellOthers(seats: ReadonlyMap<Seat, Host>, from: Seat | null, event: HostEvent): void {
  for (const [seat, host] of seats) {
    if (seat === from) continue;
    const isLocal = from === null && seat !== "coauthor";
    const data = { ...event.data, source: isLocal ? "Local" : "Remote", fromGrid: from === null };
    host.raise({ ...event, data });
  }
}

/** The host has to know how far to the right there is something, and that formulas are no longer up to date. */
function noteEdit(workbook: HostWorkbook, { sheet, area }: GridEdit): void {
  const home = workbook.sheets[sheet];
  if (!home) return;
  home.usedColumns = Math.max(home.usedColumns, (area?.right ?? 50) + 1);
  workbook.dirty = true;
}

function eventsOf(workbook: HostWorkbook, { sheet, area }: GridEdit): readonly HostEvent[] {
  const home = workbook.sheets[sheet];
  const rect = area ?? contentRect(workbook, sheet);
  if (!home || !rect) return [];
  const data = { address: a1Range(rect), changeType: "RangeEdited" };
  return [{ name: "WorksheetChanged", sheetId: home.id, data }];
}

/** What a person looks at in the grid is what Excel has active and selected. */
function look(workbook: HostWorkbook): void {
  const { sheet, range } = workbook.model.getSelectedView();
  const home = workbook.sheets[sheet];
  if (!home) return;
  const [top, left, bottom, right] = range;
  workbook.activeSheetId = home.id;
  workbook.selection = { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
}
