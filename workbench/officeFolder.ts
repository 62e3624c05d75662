import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The folder of Office.js: `OFFICE_JS_DIR`, such as a copy of https://appsforoffice.microsoft.com/lib/1/hosted/, which Excel
 * loads, or else the npm package, which Microsoft stopped renewing in 2022.
 */
export const OFFICE_FOLDER = resolve(
  process.env["OFFICE_JS_DIR"] ?? "node_modules/@microsoft/office-js/dist",
);

/** Returns the version that the client for Excel on the web tells Excel, such as `16.0.15407.10000`. */
export function officeVersion(): string {
  const client = readFileSync(join(OFFICE_FOLDER, "excel-web-16.00.js"), "utf8");
  return /hostJSVersion="([\d.]+)"/.exec(client)?.[1] ?? "of an unknown version";
}
