import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentLines } from "../../src/core/documents/documentText";
import { documentsOf } from "../../src/core/documents/documents";
import type { MeetingDocument } from "../../src/core/model/document";
import { review } from "../../src/core/review";
import { wordFile } from "../../src/files/word/wordFile";
import { fixtureSnapshot } from "../support/sampleSnapshot";
import { office } from "./office";

/** What Writer reads in the files of the documents; the documents' own text on a machine without LibreOffice. */
async function readByWriter(documents: readonly MeetingDocument[]): Promise<readonly string[]> {
  if (office === undefined) return documents.map((each) => documentLines(each).join("\n"));
  const folder = mkdtempSync(join(tmpdir(), "docx-"));
  const files = documents.map(({ kind }) => join(folder, `${kind}.docx`));
  for (const [i, document] of documents.entries())
    writeFileSync(files[i]!, await wordFile(document));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8"];
  execFileSync(office, [...options, "--outdir", folder, ...files], { stdio: "ignore" });
  return documents.map(({ kind }) => readFileSync(join(folder, `${kind}.txt`), "utf8"));
}

test("Writer reads every word of the documents", async () => {
  const snapshot = await fixtureSnapshot("../../samples/meeting-2023.xlsx");
  const documents = documentsOf(review(snapshot, {}));
  const texts = await readByWriter(documents);
  documents.forEach((document, i) => {
    const known = new Set((texts[i] ?? "").replace(/^\uFEFF/u, "").split(/\s+/u));
    const words = documentLines(document).flatMap((line) => line.split(/[\s|]+/u));
    expect(words.filter((word) => word !== "" && !known.has(word))).toEqual([]);
  });
});
