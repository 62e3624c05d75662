import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { xlsxFile } from "../xlsxFile";
import type { BranchFile } from "./committee";

const SECONDS = 1_700_000_000;

/** Writes the workbooks into a new folder and returns its path. Files note when they are made, so a copy is not made anew. */
export async function folderOf(files: readonly BranchFile[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dang-bo-"));
  const made = new Map<BranchFile["rows"], Uint8Array>();
  for (const { file, rows, modified } of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const bytes = made.get(rows) ?? (await xlsxFile({ "Xếp loại": rows }));
    made.set(rows, bytes);
    writeFileSync(path, bytes);
    utimesSync(path, SECONDS + modified, SECONDS + modified);
  }
  return folder;
}
