import { mkdir, readFile, writeFile } from "node:fs/promises";
import { printedTime } from "../../src/app/printedTime";
import { DEFAULT_OPTIONS, reviewFile } from "./reviewFile";
import { textOutput } from "./textOutput";

const SAMPLE = "samples/seed-2023.xlsx";
const RESULT = "out/seed-2023.tong-hop.xlsx";

async function main(): Promise<void> {
  const bytes = await readFile(SAMPLE);
  const result = await reviewFile(bytes, { ...DEFAULT_OPTIONS, now: printedTime(new Date()) });
  if ("wrong" in result) throw new Error(result.wrong);
  await mkdir("out", { recursive: true });
  await writeFile(RESULT, result.workbook);
  process.stdout.write(`${textOutput(result.summary, result.describe)}\nTệp kết quả: ${RESULT}\n`);
}

void main();
