import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { handInFrom } from "../../../src/app/gather/handInFrom";
import type { Received } from "../../../src/core/model/committee";
import { review } from "../../../src/core/review";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { openFailureText } from "../../../src/locales/vi/openFailure";
import type { FoundFile } from "./folder";

/** Reads and judges one file; what is wrong with it is a sentence, so that the others can still be read. */
export async function readBranch({ file, path, modified }: FoundFile): Promise<Received> {
  const bytes = await readFile(path).catch(() => null);
  if (!bytes) return { kind: "unread", file, why: "Không mở được tệp." };
  const read = readSnapshot(bytes);
  if (read.kind === "failed") return { kind: "unread", file, why: openFailureText(read.failure) };
  const digest = createHash("sha256").update(bytes).digest("hex");
  return handInFrom({ file, digest, modified }, read, review);
}
