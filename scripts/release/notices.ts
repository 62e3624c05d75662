import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bundled } from "./build";

/** Licences that ask for no more than their notice. */
const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
const NOTICE = /^(licen[cs]e|notice|copying)/iu;

/** Returns the notices of the packages that are part of the add-in. Throws where one has a licence that was not looked at. */
export function thirdPartyNotices(root: string, packages: readonly Bundled[]): string {
  const notices = packages.map(({ folder }) => noticeOf(join(root, folder)));
  return ["Software by others that is part of this add-in.", ...notices].join(
    `\n\n${"=".repeat(72)}\n\n`,
  );
}

export function isAllowed(license: string | undefined): boolean {
  return license !== undefined && ALLOWED.includes(license);
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Readonly<Record<string, string>>;
  if (!isAllowed(license))
    throw new Error(`${name ?? folder} has the licence ${license ?? "none"}`);
  const texts = readdirSync(folder)
    .filter((file) => NOTICE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  return [`${name ?? ""} ${version ?? ""} (${license ?? ""})`, ...texts].join("\n\n");
}
