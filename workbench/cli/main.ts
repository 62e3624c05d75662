import { readFile, writeFile } from "node:fs/promises";
import type { Mapping } from "../../src/core/model/mapping";
import { accountOf } from "./textOutput";
import { readArguments, type Arguments } from "./arguments";
import { documentOf } from "./jsonOutput";
import { readMapping } from "./mapping";
import { reviewFile } from "./reviewFile";
import { printedTime } from "../../src/app/printedTime";

/** Exit status for a file, or a wish, that nothing can be done with. */
const UNUSABLE = 2;

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if ("wrong" in asked) return fail(asked.wrong);
  const bytes = await readFile(asked.file).catch(() => null);
  if (!bytes) return fail(`Không mở được tệp “${asked.file}”.`);
  const mapping = await mappingOf(asked);
  if (mapping && "wrong" in mapping) return fail(mapping.wrong);
  const done = await reviewFile(bytes, { ...asked, mapping, now: printedTime(new Date()) });
  if ("wrong" in done) return fail(done.wrong);
  if (asked.out !== null) {
    const saved = await writeFile(asked.out, done.workbook).then(
      () => true,
      () => false,
    );
    if (!saved) return fail(`Không ghi được tệp “${asked.out}”.`);
  }
  const { review, written } = done.summary;
  const text = asked.json
    ? JSON.stringify(documentOf(review, written, done.cost, done.describe), null, 2)
    : accountOf(done.summary, done.describe);
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
