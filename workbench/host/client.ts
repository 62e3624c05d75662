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
/** The client's number for an edit of cells. */
const WORKSHEET_CHANGED = 10;

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

/** An edit goes to the handlers of its sheet and to those of all sheets. */
function entriesOf({ sheetId, data }: HostEvent): EventEntry[] {
  const message = JSON.stringify({ worksheetId: sheetId, ...data });
  return [sheetId, "Workbook"].map((targetId) => ({
    messageCategory: EVENT_CATEGORY,
    messageType: WORKSHEET_CHANGED,
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
