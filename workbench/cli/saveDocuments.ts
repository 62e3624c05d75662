import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentsOf } from "../../src/core/documents/documents";
import type { Review } from "../../src/core/model/review";
import { wordFileName } from "../../src/files/word/fileName";
import { wordFile } from "../../src/files/word/wordFile";

/** Saves each document of the meeting as a .docx file, and returns the files; null where the folder cannot be written to. */
export async function saveDocuments(
  review: Review,
  folder: string,
): Promise<readonly string[] | null> {
  try {
    await mkdir(folder, { recursive: true });
    const saved: string[] = [];
    for (const document of documentsOf(review)) {
      const file = join(folder, wordFileName(document.kind));
      await writeFile(file, await wordFile(document));
      saved.push(file);
    }
    return saved;
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** True for a refusal of the file system; any other error is a defect of ours. */
function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error;
}
