import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";

/** A file of the folder as it is now. */
export interface FoundFile {
  /** Its path below the folder, with `/` between folders. */
  readonly file: string;
  readonly path: string;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
}

/** What somebody may hand in as a workbook, whether or not it can be read. */
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/iu;
/** Excel's note that somebody has the file open, and what other programs hide. */
const NO_FILE = /^(?:~\$|\.)/u;

/** Lists the workbooks in a folder and those below it, without `other` files; null where there is no such folder. */
export async function workbooksIn(
  folder: string,
  other: readonly string[],
): Promise<readonly FoundFile[] | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const left = new Set(other.map((path) => resolve(path)));
  const paths = entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name) && !NO_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !left.has(resolve(path)));
  const found = await Promise.all(paths.map((path) => foundFile(folder, path)));
  return found.flatMap((each) => each ?? []).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Null for a file that went away meanwhile. */
async function foundFile(folder: string, path: string): Promise<FoundFile | null> {
  const stats = await stat(path).catch(() => null);
  if (!stats) return null;
  const file = relative(folder, path).split(sep).join("/").normalize("NFC");
  return { file, path, size: stats.size, modified: Math.round(stats.mtimeMs) };
}
