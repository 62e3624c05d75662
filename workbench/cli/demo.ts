import { mkdir, readFile, writeFile } from "node:fs/promises";
import { printedTime } from "../../src/app/printedTime";
import { documentLines } from "../../src/core/documents/documentText";
import { documentsOf } from "../../src/core/documents/documents";
import type { Review } from "../../src/core/model/review";
import { documentsText } from "./documentsText";
import { demoCommittee } from "./gather/demoCommittee";
import { DEFAULT_OPTIONS, reviewFile } from "./reviewFile";
import { saveDocuments } from "./saveDocuments";
import { textOutput } from "./textOutput";

const SAMPLE = "samples/meeting-2023.xlsx";
const FOLDER = "out";
const RESULT = `${FOLDER}/meeting-2023.tong-hop.xlsx`;

/** `npm run demo` shows a branch, `npm run demo -- committee` a committee that gathers twelve of them. */
async function main(): Promise<void> {
  if (process.argv[2] === "committee") return demoCommittee();
  const bytes = await readFile(SAMPLE);
  const result = await reviewFile(bytes, {
    ...DEFAULT_OPTIONS,
    documentSheets: true,
    now: printedTime(new Date()),
  });
  if ("wrong" in result) throw new Error(result.wrong);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(RESULT, result.workbook);
  const { review } = result.summary;
  const files = (await saveDocuments(review, FOLDER)) ?? [];
  const lines = [
    textOutput(result.summary, result.describe),
    ...documentsText(result),
    "",
    ...newsLines(review),
    "",
    `Tệp kết quả: ${RESULT}`,
    `Văn bản: ${files.join(", ")}`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function newsLines(review: Review): readonly string[] {
  return documentsOf(review)
    .filter(({ kind }) => kind === "news")
    .flatMap(documentLines);
}

void main();
