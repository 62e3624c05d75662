import { bindClient, type ClientLibrary, officeContext } from "../host/client";
import type { Host } from "../host/host";
import type { WireResponse } from "../host/wire/wire";
import type { Seat } from "./desk";
import { relay } from "./relay";
import { startWebKeyboard, type WebKeyboard } from "./webKeyboard";

type RibbonAction = (event: { completed: () => void }) => unknown;

/** The functions that the workbench page provides to its frames, and one that a frame provides to the page. */
export interface DeskWindow extends Window {
  readonly connectToDesk?: (seat: Seat) => Host;
  readonly showDialog?: (address: string, closed: () => void) => void;
  pressButton?: (name: string) => Promise<void>;
}

/**
 * Replaces Office's own loader: it connects the genuine client library, which is already loaded, to the stand-in in the
 * workbench page.
 */
const desk = parent as DeskWindow;
const library = window as unknown as ClientLibrary & DeskWindow & WebKeyboard;
const seat = (frameElement?.getAttribute("data-seat") ?? "pane") as Seat;
const actions = new Map<string, RibbonAction>();
let isReadyAsked = false;
const host = desk.connectToDesk?.(seat);

if (host) {
  bindClient(library, inThisFrame(host));
  Object.assign(window, { Office: officeOf(host) });
  startWebKeyboard(library, () => {
    (frameElement as HTMLElement | null)?.blur();
  });
}

/** Copies every answer into this frame, because the client does not recognise the arrays of another frame. */
function inThisFrame(given: Host): Host {
  return relay(
    given,
    async (...batch) =>
      JSON.parse(JSON.stringify(await given.executor.executeAsync(...batch))) as WireResponse,
    (listener) => {
      given.onEvent = listener;
    },
  );
}

function officeOf(current: Host): object {
  return Object.create(library.Office, {
    context: { value: { ...contextOf(current), ui: { displayDialogAsync } } },
    onReady: { value: onReady },
    actions: {
      value: {
        associate: (name: string, action: RibbonAction) => {
          actions.set(name, action);
        },
      },
    },
  }) as object;
}

function contextOf(current: Host): object {
  const context = officeContext(() => current);
  return Object.defineProperties({}, Object.getOwnPropertyDescriptors(context));
}

function onReady(callback?: (info: object) => unknown): Promise<object> {
  isReadyAsked = true;
  const info = { host: "Excel", platform: "OfficeOnline" };
  return new Promise((resolve) => {
    addEventListener("DOMContentLoaded", () => {
      callback?.(info);
      resolve(info);
    });
    if (document.readyState !== "loading") resolve(info);
  });
}

type DialogHandler = (event: { error: number }) => void;
const CLOSED_BY_USER = 12006;

function displayDialogAsync(
  address: string,
  _options: object,
  callback: (result: object) => void,
): void {
  const handlers: DialogHandler[] = [];
  desk.showDialog?.(address, () => {
    for (const handler of handlers) handler({ error: CLOSED_BY_USER });
  });
  const addEventHandler = (_type: string, handler: DialogHandler) => {
    handlers.push(handler);
  };
  callback({ status: "succeeded", value: { addEventHandler } });
}

/**
 * Presses a ribbon button; settles when its function reports completion. Excel on Windows and Mac sends no press to a page
 * that did not start Office.js, so that is an error here.
 */
library.pressButton = (name) =>
  new Promise((resolve, reject) => {
    const action = actions.get(name);
    if (!hasStarted())
      reject(
        new Error(
          "Excel sends no press to a page that neither calls Office.onReady nor sets Office.initialize.",
        ),
      );
    else if (action) action({ completed: resolve });
    else reject(new Error(`No function is associated with ${name}.`));
  });

/** Whether the page called `Office.onReady`, or set `Office.initialize`, the older way. */
function hasStarted(): boolean {
  return isReadyAsked || typeof window.Office.initialize === "function";
}
