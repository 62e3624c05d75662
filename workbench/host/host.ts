import type { HostWorkbook } from "./book/workbook";
import type { HostEvent } from "./classes/world";
import type { Fault, FaultPlan } from "./faults";
import { type ApiVersion, isWithin } from "./wire/apiFloor";
import { type References, runBatch } from "./wire/batch";
import type { Session } from "./wire/session";
import { ActionKind, type WireBody, type WireRequest, type WireResponse } from "./wire/wire";

export interface HostOptions {
  /** The newest version of ExcelApi that this Excel has. */
  floor?: ApiVersion;
  faults?: FaultPlan;
  /** The language of Excel's menus, such as `vi-VN`. */
  language?: string;
  /** The only character between addresses that Excel reads; without it both are read, as on the web. */
  listSeparator?: "," | ";";
  /** Opens a file in a window of its own; without it Excel refuses to, as where administrators harden add-ins. */
  openFile?: (file: Uint8Array) => void;
  /** The current year, for a day that is written without one. */
  year?: number;
}

interface SyncRecord {
  requestBytes: number;
  responseBytes: number;
  /** How many objects of Excel the batch names. */
  objects: number;
}

/** An Excel with one open workbook, for the genuine client. */
export interface Host {
  readonly workbook: HostWorkbook;
  readonly floor: ApiVersion;
  readonly language: string;
  readonly executor: Executor;
  /** The number of batches so far, without those in which the client only releases references. */
  readonly syncs: number;
  /** UTF-8 bytes of all batches together. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly log: readonly SyncRecord[];
  /** How many kinds of events the client listens to. */
  readonly listeners: number;
  resetCounters(): void;
  /** Receives the events for the client's handlers. */
  onEvent: (event: HostEvent) => void;
  /** Sends the handlers an event for an edit made outside the client, by a co-author or in Excel itself. */
  raise(event: HostEvent): void;
}

interface Executor {
  executeAsync(
    customData: string,
    flags: number,
    message: { Body: string | WireRequest },
  ): Promise<WireResponse>;
}

/** The most bytes that Excel on the web accepts in a request or sends in a response. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const state = {
    log: [] as SyncRecord[],
    references: { nodes: new Map(), count: 0 },
    edit: { end: null },
  };
  const session = createSession(workbook, options, (event) => {
    host.onEvent(event);
  });
  const host: Host = {
    workbook,
    floor: session.floor,
    language: options.language ?? "vi-VN",
    executor: {
      executeAsync: (_customData, flags, { Body }) => {
        const text = typeof Body === "string" ? Body : JSON.stringify(Body);
        return serve({ text, flags, session, faults: options.faults ?? {}, ...state });
      },
    },
    get syncs() {
      return state.log.length;
    },
    get requestBytes() {
      return state.log.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
    },
    get responseBytes() {
      return state.log.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    },
    get log() {
      return state.log;
    },
    get listeners() {
      return session.listeners.size;
    },
    resetCounters: () => {
      state.log.length = 0;
    },
    onEvent: () => undefined,
    raise: (event) => {
      session.notify(event);
    },
  };
  return host;
}

function createSession(
  workbook: HostWorkbook,
  { floor = "1.9", listSeparator, openFile, year = new Date().getFullYear() }: HostOptions,
  deliver: (event: HostEvent) => void,
): Session {
  const listeners = new Set<string>();
  const session: Session = {
    workbook,
    floor,
    listSeparator: listSeparator ?? null,
    openFile: openFile ?? null,
    year,
    listeners,
    eventsEnabled: true,
    notify: (event) => {
      const isHeard = listeners.has(event.name) || listeners.has(`${event.name}!${event.sheetId}`);
      if (isHeard && session.eventsEnabled) deliver(asKnown(event, floor));
    },
  };
  return session;
}

/** Before ExcelApi 1.14 an event does not say whether the add-in itself caused it. */
function asKnown({ data, ...event }: HostEvent, floor: ApiVersion): HostEvent {
  const { triggerSource, ...rest } = data;
  const isSaid = triggerSource !== undefined && isWithin("1.14", floor);
  return { ...event, data: isSaid ? { ...rest, triggerSource } : rest };
}

interface Sync {
  text: string;
  flags: number;
  session: Session;
  faults: FaultPlan;
  log: SyncRecord[];
  references: References;
  /** The edit of a cell that is going on, until its promise settles. */
  edit: { end: Promise<void> | null };
}

async function serve(sync: Sync): Promise<WireResponse> {
  const request = JSON.parse(sync.text) as WireRequest;
  if (onlyReleases(request)) return responseOf(runBatch(request, sync.session, sync.references));
  const requestBytes = utf8Length(sync.text);
  const objects = Object.keys(request.ObjectPaths).length;
  const record: SyncRecord = { requestBytes, responseBytes: 0, objects };
  sync.log.push(record);
  const fault = sync.faults[sync.log.length] ?? {};
  await pause(fault.delay ?? 0);
  const refusal = await refuse(sync, fault, requestBytes);
  return refusal ?? execute(request, sync, fault, record);
}

/** After a run the client releases its references in a batch of its own that no caller waits for. */
function onlyReleases({ Actions }: WireRequest): boolean {
  const asks = Actions.filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return asks.length > 0 && asks.every(({ Name }) => Name === "_RemoveReference");
}

async function refuse(
  { flags, edit }: Sync,
  fault: Fault,
  requestBytes: number,
): Promise<WireResponse | null> {
  if (requestBytes > PAYLOAD_LIMIT) return refusalOf("RequestPayloadSizeLimitExceeded");
  if (fault.cellEdit) beginEdit(edit, fault.cellEdit);
  if (edit.end && (flags & DELAY_FOR_CELL_EDIT) === 0)
    return refusalOf("InvalidOperationInCellEditMode");
  await edit.end;
  if (fault.error && (fault.error.lands ?? false) === false) return refusalOf(fault.error.code);
  return fault.hang?.lands === false ? noResponse() : null;
}

function beginEdit(edit: Sync["edit"], end: Promise<void>): void {
  edit.end = end;
  void end.then(() => {
    edit.end = null;
  });
}

function execute(
  request: WireRequest,
  { session, references }: Sync,
  fault: Fault,
  record: SyncRecord,
): WireResponse | Promise<WireResponse> {
  fault.before?.(session.workbook);
  const Actions = landing(request.Actions, fault);
  const text = JSON.stringify(runBatch({ ...request, Actions }, session, references));
  record.responseBytes = utf8Length(text);
  fault.after?.(session.workbook);
  if (fault.hang) return noResponse();
  if (fault.error) return refusalOf(fault.error.code);
  if (record.responseBytes > PAYLOAD_LIMIT) return refusalOf("ResponsePayloadSizeLimitExceeded");
  return responseOf(JSON.parse(text) as WireBody);
}

function landing(actions: WireRequest["Actions"], { error }: Fault): WireRequest["Actions"] {
  const share = typeof error?.lands === "number" ? error.lands : 1;
  return actions.slice(0, Math.ceil(share * actions.length));
}

function responseOf(body: WireBody): WireResponse {
  return { Body: body, ErrorCode: "", ErrorMessage: "", HttpStatusCode: 200, Headers: {} };
}

function refusalOf(code: string): WireResponse {
  return { Body: null, ErrorCode: code, ErrorMessage: code, HttpStatusCode: 400, Headers: {} };
}

function noResponse(): Promise<WireResponse> {
  return new Promise(() => undefined);
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0
    ? Promise.resolve()
    : new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
