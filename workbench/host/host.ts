import { runBatch, type References } from "./wire/batch";
import type { ApiVersion } from "./wire/apiFloor";
import type { Fault, FaultPlan } from "./faults";
import type { HostEvent, World } from "./classes/officeClass";
import { type WireBody, type WireRequest, type WireResponse, ActionKind } from "./wire/wire";
import type { HostWorkbook } from "./book/workbook";

export interface HostOptions {
  /** The newest set of ExcelApi that this Excel has. */
  floor?: ApiVersion;
  faults?: FaultPlan;
  /** The language of Excel's menus, `vi-VN`. */
  language?: string;
  /** The current year, for a day that is written without one. */
  year?: number;
}

interface SyncRecord {
  requestBytes: number;
  responseBytes: number;
  actions: number;
}

/** An Excel that holds one workbook and answers the genuine client. */
export interface Host {
  readonly workbook: HostWorkbook;
  readonly floor: ApiVersion;
  readonly language: string;
  readonly executor: Executor;
  /** Batches so far; the client's own tidying up of references is none. */
  readonly syncs: number;
  /** UTF-8 bytes of all batches. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly log: readonly SyncRecord[];
  resetCounters(): void;
  /** Receives what the client's event handlers are to be told. */
  onEvent: (event: HostEvent) => void;
  /** Tells the handlers of an edit that somebody else made, or the person in Excel. */
  raise(event: HostEvent): void;
}

interface Executor {
  executeAsync(
    customData: string,
    flags: number,
    message: { Body: string | WireRequest },
  ): Promise<WireResponse>;
}

/** Excel on the web takes and gives no more than this at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

export function createHost(workbook: HostWorkbook, options: HostOptions = {}): Host {
  const state = { log: [] as SyncRecord[], references: { nodes: new Map(), count: 0 } };
  const world = createWorld(workbook, options, (event) => {
    host.onEvent(event);
  });
  const host: Host = {
    workbook,
    floor: world.floor,
    language: options.language ?? "vi-VN",
    executor: {
      executeAsync: (_customData, flags, { Body }) => {
        const text = typeof Body === "string" ? Body : JSON.stringify(Body);
        return serve({ text, flags, world, faults: options.faults ?? {}, ...state });
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
    resetCounters: () => {
      state.log.length = 0;
    },
    onEvent: () => undefined,
    raise: (event) => {
      world.notify(event);
    },
  };
  return host;
}

function createWorld(
  workbook: HostWorkbook,
  { floor = "1.9", year = new Date().getFullYear() }: HostOptions,
  deliver: (event: HostEvent) => void,
): World {
  const listeners = new Set<string>();
  const world: World = {
    workbook,
    floor,
    year,
    listeners,
    eventsEnabled: true,
    notify: (event) => {
      const isHeard = listeners.has(event.name) || listeners.has(`${event.name}!${event.sheetId}`);
      if (isHeard && world.eventsEnabled) deliver(event);
    },
  };
  return world;
}

interface Sync {
  text: string;
  flags: number;
  world: World;
  faults: FaultPlan;
  log: SyncRecord[];
  references: References;
}

async function serve(sync: Sync): Promise<WireResponse> {
  const request = JSON.parse(sync.text) as WireRequest;
  if (isTidyingUp(request)) return answered(runBatch(request, sync.world, sync.references));
  const requestBytes = utf8Length(sync.text);
  const record: SyncRecord = { requestBytes, responseBytes: 0, actions: request.Actions.length };
  sync.log.push(record);
  const fault = sync.faults[sync.log.length] ?? {};
  await pause(fault.delay ?? 0);
  const refusal = await refuse(sync, fault, requestBytes);
  return refusal ?? execute(request, sync, fault, record);
}

/** After a run the client lets go of what it held, without anybody waiting for it. */
function isTidyingUp({ Actions }: WireRequest): boolean {
  const asks = Actions.filter(({ ActionType }) => ActionType !== ActionKind.instantiate);
  return asks.length > 0 && asks.every(({ Name }) => Name === "_RemoveReference");
}

async function refuse(
  { flags }: Sync,
  fault: Fault,
  requestBytes: number,
): Promise<WireResponse | null> {
  if (requestBytes > PAYLOAD_LIMIT) return refused("RequestPayloadSizeLimitExceeded");
  if (fault.cellEdit && (flags & DELAY_FOR_CELL_EDIT) === 0)
    return refused("InvalidOperationInCellEditMode");
  await fault.cellEdit;
  if (fault.error && fault.error.lands !== true) return refused(fault.error.code);
  return fault.hang?.lands === false ? never() : null;
}

function execute(
  request: WireRequest,
  { world, references }: Sync,
  fault: Fault,
  record: SyncRecord,
): WireResponse | Promise<WireResponse> {
  fault.before?.(world.workbook);
  const text = JSON.stringify(runBatch(request, world, references));
  record.responseBytes = utf8Length(text);
  fault.after?.(world.workbook);
  if (fault.hang) return never();
  if (fault.error) return refused(fault.error.code);
  if (record.responseBytes > PAYLOAD_LIMIT) return refused("ResponsePayloadSizeLimitExceeded");
  return answered(JSON.parse(text) as WireBody);
}

function answered(body: WireBody): WireResponse {
  return { Body: body, ErrorCode: "", ErrorMessage: "", HttpStatusCode: 200, Headers: {} };
}

function refused(code: string): WireResponse {
  return { Body: null, ErrorCode: code, ErrorMessage: code, HttpStatusCode: 400, Headers: {} };
}

function never(): Promise<WireResponse> {
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
