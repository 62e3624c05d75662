import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { xlsxFile } from "../xlsxFile";
import type { BranchFile } from "./committee";

const SECONDS = 1_700_000_000;

/** Writes the workbooks of branches into a new folder and returns its path. */
export async function folderOf(files: readonly BranchFile[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dang-bo-"));
  for (const { file, rows, modified } of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await xlsxFile({ "Xếp loại": rows }));
    utimesSync(path, SECONDS + modified, SECONDS + modified);
  }
  return folder;
}
