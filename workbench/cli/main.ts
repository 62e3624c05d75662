import { readFile, writeFile } from "node:fs/promises";
import { printedTime } from "../../src/app/printedTime";
import type { Mapping } from "../../src/core/model/mapping";
import { type Arguments, readArguments } from "./arguments";
import { jsonOutput } from "./jsonOutput";
import { readMapping } from "./mapping";
import { reviewFile } from "./reviewFile";
import { textOutput } from "./textOutput";

/** Exit status for a file or an argument that cannot be used. */
const UNUSABLE = 2;

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if ("wrong" in options) return fail(options.wrong);
  const bytes = await readFile(options.file).catch(() => null);
  if (!bytes) return fail(`Không mở được tệp “${options.file}”.`);
  const mapping = await mappingOf(options);
  if (mapping && "wrong" in mapping) return fail(mapping.wrong);
  const result = await reviewFile(bytes, { ...options, mapping, now: printedTime(new Date()) });
  if ("wrong" in result) return fail(result.wrong);
  if (options.out !== null) {
    const saved = await writeFile(options.out, result.workbook).then(
      () => true,
      () => false,
    );
    if (!saved) return fail(`Không ghi được tệp “${options.out}”.`);
  }
  const { review, written } = result.summary;
  const text = options.json
    ? JSON.stringify(jsonOutput(review, written, result.cost, result.describe), null, 2)
    : textOutput(result.summary, result.describe);
  process.stdout.write(`${text}\n`);
  return 0;
}

async function mappingOf({ map }: Arguments): Promise<Mapping | null | { readonly wrong: string }> {
  if (map === null) return null;
  const text = await readFile(map, "utf8").catch(() => null);
  return text === null ? { wrong: `Không mở được tệp “${map}”.` } : readMapping(text);
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNUSABLE;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
