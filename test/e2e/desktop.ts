import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Route,
} from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../scripts/browser";
import type { Host } from "../../workbench/host/host";
import { ADDIN_FOLDER } from "../../workbench/addinFolder";
import { OFFICE_FOLDER } from "../../workbench/officeFolder";
import {
  type DialogFate,
  installMacHost,
  installNativeExcel,
  installWindowsHost,
  type NativeExcel,
} from "./nativeExcel";
import { watchViolations } from "../../scripts/scene/violations";

/** The host's own object, and how the host describes itself in the address of a page that it opens. */
const PLATFORMS = {
  Windows: { install: installWindowsHost, info: "Excel$Win32$16.01$vi-VN$$$$0" },
  Mac: { install: installMacHost, info: "Excel$Mac$16.00$vi-VN$$$$0" },
} as const;

export type Platform = keyof typeof PLATFORMS;

interface DesktopOptions {
  readonly platform: Platform;
  /** A page of the add-in, with its query. */
  readonly page: string;
  /** Answers the batches. */
  readonly host: Host;
  readonly dialogs?: DialogFate;
}

/** A built page of the add-in as desktop Excel opens it, with the genuine loader of Office.js. */
export interface Desktop {
  readonly page: Page;
  /** The errors and the violations of the content security policy. */
  readonly errors: readonly string[];
  /** Requested addresses other than the add-in's own and those of Office.js. */
  readonly foreign: readonly string[];
  /** Resolves when the client has registered for an event of the host. */
  registered(event: number): Promise<void>;
  /** Presses a ribbon button; returns the presses completed so far as soon as there is one more. */
  press(action: string): Promise<NativeExcel["answered"]>;
  /** The addresses of the dialogs that were asked for. */
  dialogs(): Promise<readonly string[]>;
}

interface NativeWindow extends Window {
  readonly nativeExcel: NativeExcel;
}

/** Returns a function that opens pages in one browser for all tests of a file; the pages of a test close after it. */
export function desktopOpener(): (options: DesktopOptions) => Promise<Desktop> {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    if (!existsSync(join(ADDIN_FOLDER, "commands.html")))
      throw new Error("dist is missing: npm run build makes it.");
    browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());
  return async (options) => {
    const context = await browser.newContext();
    contexts.push(context);
    return openDesktop(context, options);
  };
}

async function openDesktop(
  context: BrowserContext,
  { platform, page: name, host, dialogs = "closed" }: DesktopOptions,
): Promise<Desktop> {
  const { install, info } = PLATFORMS[platform];
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await watchViolations(page, errors);
  const foreign = await routeRequests(context, name);
  await page.exposeFunction("answerBatch", (body: string, flags: number) =>
    answerBatch(host, body, flags),
  );
  await page.addInitScript(installNativeExcel, dialogs);
  await page.addInitScript(install);
  const separator = name.includes("?") ? "&" : "?";
  await page.goto(`${builtFor()}${name}${separator}_host_Info=${info}`);
  return { page, errors, foreign, ...pressesOf(page) };
}

function pressesOf(page: Page): Pick<Desktop, "registered" | "press" | "dialogs"> {
  const answered = () =>
    page.evaluate(() => (window as unknown as NativeWindow).nativeExcel.answered);
  return {
    registered: async (event) => {
      await page.waitForFunction(
        (wanted) => (window as unknown as NativeWindow).nativeExcel.registered.includes(wanted),
        event,
        // Office.js gives up after twenty seconds.
        { timeout: 45_000 },
      );
    },
    press: async (action) => {
      const { length } = await answered();
      await page.evaluate((name) => {
        (window as unknown as NativeWindow).nativeExcel.press(name);
      }, action);
      await page.waitForFunction(
        (before) => (window as unknown as NativeWindow).nativeExcel.answered.length > before,
        length,
      );
      return answered();
    },
    dialogs: () => page.evaluate(() => (window as unknown as NativeWindow).nativeExcel.dialogs),
  };
}

/** Serves the add-in and Office.js from this machine; returns the list of all other addresses, to which nothing is sent. */
async function routeRequests(context: BrowserContext, page: string): Promise<readonly string[]> {
  const foreign: string[] = [];
  const addin = builtFor();
  const loader = loaderOf(page);
  const office = new URL(".", loader).href;
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address === loader) await fulfil(route, OFFICE_FOLDER, "office.js");
    else if (address.startsWith(office))
      await fulfil(route, OFFICE_FOLDER, address.slice(office.length));
    else if (address.startsWith(addin))
      await fulfil(route, ADDIN_FOLDER, address.slice(addin.length));
    else {
      foreign.push(address);
      await route.abort();
    }
  });
  return foreign;
}

async function fulfil(route: Route, folder: string, name: string): Promise<void> {
  const file = resolve(folder, name.replace(/[?#].*/, ""));
  await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
}

/** Returns the address that the add-in was built for, with its path, as its manifest names it. */
function builtFor(): string {
  const manifest = readFileSync(join(ADDIN_FOLDER, "manifest.xml"), "utf8");
  const [, pane = ""] = /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest) ?? [];
  return new URL(".", pane).href;
}

/** Returns the address of Office.js in a built page. */
function loaderOf(page: string): string {
  const html = readFileSync(join(ADDIN_FOLDER, page.replace(/\?.*/, "")), "utf8");
  const [, address = ""] = /<script src="?([^" >]+\/office\.js)/.exec(html) ?? [];
  return new URL(address, builtFor()).href;
}

/** Services of Office that the client calls by itself: it announces its handler and reports its own use. */
const OFFICE_SERVICE = /"Name":"Microsoft\.(InternalService|Telemetry)\./;

/** Returns the stand-in's response in the form in which a native host sends it, a refusal included. */
async function answerBatch(host: Host, body: string, flags: number): Promise<string> {
  if (OFFICE_SERVICE.test(body)) return JSON.stringify({ Results: [] });
  const { Body, ErrorCode } = await host.executor.executeAsync("", flags, { Body: body });
  return JSON.stringify(Body ?? { Results: [], Error: { Code: ErrorCode, Message: ErrorCode } });
}
