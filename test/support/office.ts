import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pack, setText, textOf, unpack } from "../../workbench/xlsx/package/package";

/** The command of LibreOffice on this machine; undefined if it is not installed. */
export const office = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => ["soffice", "libreoffice"].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/**
 * Returns the file as LibreOffice saves it, with every formula computed anew; the file itself if LibreOffice is not
 * installed.
 */
export function throughOffice(bytes: Uint8Array): Uint8Array {
  if (office === undefined) return bytes;
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  writeFileSync(join(folder, "in.xlsx"), withoutResults(bytes));
  const profile = `-env:UserInstallation=file://${join(tmpdir(), `office-${String(process.pid)}`)}`;
  const out = join(folder, "out");
  const options = [profile, "--headless", "--convert-to", "xlsx", "--outdir", out];
  execFileSync(office, [...options, join(folder, "in.xlsx")], { stdio: "ignore" });
  const converted = new Uint8Array(readFileSync(join(out, "in.xlsx")));
  rmSync(folder, { recursive: true });
  return converted;
}

/** Removes the results of formulas, so that they have to be computed anew. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unpack(bytes);
  for (const path of parts.keys()) {
    if (!/^xl\/worksheets\/[^/]+$/.test(path)) continue;
    const xml = textOf(parts, path) ?? "";
    setText(parts, path, xml.replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return pack(parts);
}
