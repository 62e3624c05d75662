import type { HostEvent } from "./classes/world";
import type { Host } from "./host";
import { type ApiVersion, isWithin } from "./wire/apiFloor";

/** The exports of the genuine client that the host uses. */
export interface ClientLibrary {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: ClientRuntime;
}

interface ClientRuntime {
  SessionBase: { _overrideSession: unknown };
  GenericEventRegistration: { _testReadyImpl: () => Promise<void> };
  _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
}

interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

const EVENT_CATEGORY = 65536;

/** The client's number for each event, and whether the event goes to the handlers of its sheet too. */
const EVENTS: Record<HostEvent["name"], { type: number; toSheet: boolean }> = {
  WorksheetChanged: { type: 10, toSheet: true },
  WorksheetAdded: { type: 13, toSheet: false },
  WorksheetDeleted: { type: 15, toSheet: false },
  WorksheetSelectionChanged: { type: 14, toSheet: true },
  SelectionChanged: { type: 1, toSheet: false },
};

/** Connects the client to this host; contexts made before keep their own host. */
export function bindClient({ OfficeExtension }: ClientLibrary, host: Host): void {
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => host.executor,
  };
  OfficeExtension.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  host.onEvent = (event) => {
    OfficeExtension._testTriggerRichApiMessageEvent({ entries: entriesOf(event) });
  };
}

function entriesOf({ name, sheetId, data }: HostEvent): EventEntry[] {
  const { type, toSheet } = EVENTS[name];
  const message = JSON.stringify({ worksheetId: sheetId, ...data });
  const targets = toSheet ? [sheetId, "Workbook"] : ["Workbook"];
  return targets.map((targetId) => ({
    messageCategory: EVENT_CATEGORY,
    messageType: type,
    targetId,
    message,
  }));
}

/** The `Office.context` of a host. */
export function officeContext(current: () => Host): object {
  return {
    get displayLanguage() {
      return current().language;
    },
    get contentLanguage() {
      return current().language;
    },
    host: "Excel",
    platform: "OfficeOnline",
    requirements: {
      isSetSupported: (name: string, version?: string) =>
        isSupported(name, version, current().floor),
    },
  };
}

const OTHER_SETS = new Set([
  "DelayForCellEdit",
  "RichApiRuntime",
  "AddinCommands",
  "DialogApi",
  "ImageCoercion",
]);

function isSupported(name: string, version: string | undefined, floor: ApiVersion): boolean {
  return name === "ExcelApi" ? isWithin(version ?? "1.1", floor) : OTHER_SETS.has(name);
}
