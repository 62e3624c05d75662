import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pack, setText, unpack } from "../../workbench/xlsx/package/package";
import { textOf } from "../../src/files/package/package";

/** LibreOffice's command on this machine; undefined without it. */
export const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/**
 * Returns the files as LibreOffice saves them after computing every formula itself, or the files themselves on a machine
 * without LibreOffice. All are converted in one run, since starting LibreOffice takes longer than converting a file.
 */
export function throughOffice<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Readonly<Record<Name, Uint8Array>> {
  if (office === undefined) return files;
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  const [before, after] = [join(folder, "before"), join(folder, "after")];
  mkdirSync(before);
  const names = Object.keys(files) as Name[];
  const paths = names.map((_, i) => join(before, `${String(i)}.xlsx`));
  names.forEach((name, i) => {
    writeFileSync(paths[i]!, withoutResults(files[name]));
  });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", after];
  execFileSync(office, [...options, ...paths], { stdio: "ignore" });
  const converted = names.map((name, i) => [name, readBytes(join(after, `${String(i)}.xlsx`))]);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(converted) as Record<Name, Uint8Array>;
}

function readBytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

/** Removes the results of formulas, so that a reader has to compute everything itself. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes);
  for (const path of parts.keys()) {
    if (!/^xl\/worksheets\/[^/]+$/.test(path)) continue;
    const xml = textOf(parts, path) ?? "";
    setText(parts, path, xml.replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return pack(parts);
}
