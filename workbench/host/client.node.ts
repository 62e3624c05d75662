import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { initCalc } from "./book/newWorkbook";
import { bindClient, type ClientLibrary, officeContext } from "./client";
import { OFFICE_FOLDER } from "../officeFolder";
import type { Host } from "./host";

const CLIENT = join(OFFICE_FOLDER, "excel-web-16.00.js");
const CALC = join(process.cwd(), "node_modules/@ironcalc/wasm/wasm_bg.wasm");

let loaded: Promise<ClientLibrary> | null = null;
let currentHost: Host | null = null;

/** Starts the calculation engine in Node; needed once per process. */
export async function startCalc(): Promise<void> {
  await initCalc(await readFile(CALC));
}

/** Connects the genuine client, and with it the globals `Excel` and `Office`, to this host. */
export async function openClient(host: Host): Promise<ClientLibrary> {
  loaded ??= load();
  const library = await loaded;
  currentHost = host;
  bindClient(library, host);
  Object.assign(globalThis, { Excel: library.Excel, Office: library.Office });
  return library;
}

async function load(): Promise<ClientLibrary> {
  const page = stubPage();
  runInContext(await readFile(CLIENT, "utf8"), page);
  page["Office"] = Object.create(page["Office"] as object, {
    context: { value: officeContext(openHost) },
    onReady: { value: readyNow },
    actions: { value: { associate: associateAction } },
  });
  return page as unknown as ClientLibrary;
}

function openHost(): Host {
  if (currentHost === null) throw new Error("No workbook is open.");
  return currentHost;
}

function readyNow(callback?: (info: object) => unknown): Promise<object> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return Promise.resolve(callback?.(info)).then(() => info);
}

const actions = new Map<string, RibbonAction>();

type RibbonAction = (event: { completed: () => void }) => unknown;

function associateAction(id: string, action: RibbonAction): void {
  actions.set(id, action);
}

/** Presses a ribbon button; settles when its function reports completion. */
export function pressButton(id: string): Promise<void> {
  const action = actions.get(id);
  if (!action) return Promise.reject(new Error(`No function is associated with ${id}.`));
  return new Promise((resolve, reject) => {
    Promise.resolve(action({ completed: resolve })).catch(reject);
  });
}

/**
 * The part of a browser that the client needs to load. It shares the basic classes of this realm, so that `instanceof`
 * works on the client's errors and arrays.
 */
function stubPage(): Record<string, unknown> {
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    hostname: "localhost",
    search: "",
    hash: "",
  };
  const nothing = (): void => undefined;
  const document = {
    location,
    URL: location.href,
    cookie: "",
    getElementsByTagName: () => [],
    addEventListener: nothing,
  };
  const page: Record<string, unknown> = {
    ...{ Array, Date, Error, JSON, Object, Promise, console },
    // Looked up at each call, for tests that replace the clock after the client was loaded.
    clearTimeout: (timer: NodeJS.Timeout) => {
      clearTimeout(timer);
    },
    setTimeout: (call: () => void, delay?: number) => setTimeout(call, delay),
    ...{ location, document, addEventListener: nothing, removeEventListener: nothing },
    navigator: { userAgent: "", platform: "", language: "vi-VN" },
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  return createContext(page);
}
