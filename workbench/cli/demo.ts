import { mkdir, readFile, writeFile } from "node:fs/promises";
import { accountOf } from "./textOutput";
import { printedTime } from "../../src/app/printedTime";
import { NO_WISHES, reviewFile } from "./reviewFile";

const SAMPLE = "samples/seed-2023.xlsx";
const RESULT = "out/seed-2023.tong-hop.xlsx";

async function main(): Promise<void> {
  const bytes = await readFile(SAMPLE);
  const done = await reviewFile(bytes, { ...NO_WISHES, now: printedTime(new Date()) });
  if ("wrong" in done) throw new Error(done.wrong);
  await mkdir("out", { recursive: true });
  await writeFile(RESULT, done.workbook);
  process.stdout.write(`${accountOf(done.summary, done.describe)}\nTệp kết quả: ${RESULT}\n`);
}

void main();
