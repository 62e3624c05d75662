import type { HostWorkbook } from "../book/workbook";

/** What the Office.js classes read and change. */
export interface World {
  readonly workbook: HostWorkbook;
  /** The only character between addresses that Excel reads; null where it reads both. */
  readonly listSeparator: "," | ";" | null;
  /** The current year, for a day that is written without one. */
  readonly year: number;
  /** Opens a file in a window of its own; null where Excel refuses to. */
  readonly openFile: ((file: Uint8Array) => void) | null;
  eventsEnabled: boolean;
  /** Sends an event to the client's handlers after the batch. */
  notify(event: HostEvent): void;
  /** The events that the client listens to, `name` or `name!sheetId`. */
  readonly listeners: Set<string>;
}

export interface HostEvent {
  name: "WorksheetChanged";
  sheetId: string;
  /** The properties of the handler's argument. */
  data: Record<string, unknown>;
}
