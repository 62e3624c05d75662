import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "msedge",
  "microsoft-edge",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** On every machine, the browser may load only the pages that a test opens. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Returns the path of a Chromium: `CHROME_PATH`, else one on the PATH or in its usual place, else one that it installs
 * with Debian's package manager or from npm. Throws if there is none, so that no browser test is skipped.
 */
export function browserPath(): string {
  const found = process.env["CHROME_PATH"] ?? onPath() ?? PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  const installed = isDebianRoot() ? installFromDebian() : installFromNpm();
  if (installed === undefined)
    throw new Error("No Chromium: install Chrome, Edge or Chromium, or set CHROME_PATH to one.");
  return installed;
}

function onPath(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installFromDebian(): string | undefined {
  say("No browser on the PATH: installing Debian's package chromium (apt-get).");
  run("apt-get", ["update", "-qq"]);
  run("apt-get", [
    "install",
    "-y",
    "-qq",
    "--no-install-recommends",
    "chromium",
    "fonts-liberation",
  ]);
  return onPath();
}

/** The package contains a compressed Chromium for Linux and unpacks it to the temporary folder. */
function installFromNpm(): string | undefined {
  say("No browser on the PATH: fetching one from npm (@sparticuz/chromium).");
  const folder = join(process.cwd(), "out", "browser");
  run("npm", ["install", "--no-save", "--prefix", folder, "@sparticuz/chromium@143.0.4"]);
  const script =
    "import('@sparticuz/chromium').then(async (m) => console.log(await m.default.executablePath()))";
  return execFileSync(process.execPath, ["-e", script], { cwd: folder, encoding: "utf8" }).trim();
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, { stdio: ["ignore", "inherit", "inherit"] });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
