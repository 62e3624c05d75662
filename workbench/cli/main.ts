import { readFile, writeFile } from "node:fs/promises";
import { printedTime } from "../../src/app/printedTime";
import { readArguments, type Arguments } from "./arguments";
import { documentsText } from "./documentsText";
import { jsonOutput } from "./jsonOutput";
import { readLevels } from "./levels";
import { readMapping } from "./mapping";
import { saveDocuments } from "./saveDocuments";
import { reviewFile, type Reviewed } from "./reviewFile";
import { textOutput } from "./textOutput";

/** Exit status for a file or an argument that cannot be used. */
const UNUSABLE = 2;

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if ("wrong" in options) return fail(options.wrong);
  const bytes = await readFile(options.file).catch(() => null);
  if (!bytes) return fail(`Không mở được tệp “${options.file}”.`);
  const mapping = await read(options.map, readMapping);
  if ("wrong" in mapping) return fail(mapping.wrong);
  const levels = await read(options.levels, readLevels);
  if ("wrong" in levels) return fail(levels.wrong);
  const given = {
    mapping: mapping.content,
    levels: levels.content?.levels ?? null,
    documentSheets: options.documents !== null,
  };
  const result = await reviewFile(bytes, { ...options, ...given, now: printedTime(new Date()) });
  if ("wrong" in result) return fail(result.wrong);
  const refused = await save(result, options);
  if (refused !== null) return fail(refused);
  const text = options.json
    ? JSON.stringify(jsonOutput(result), null, 2)
    : [textOutput(result.summary, result.describe), ...documentsText(result)].join("\n");
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Saves what was asked for; returns a sentence about what could not be written. */
async function save(
  { workbook, summary }: Reviewed,
  { out, documents }: Pick<Arguments, "out" | "documents">,
): Promise<string | null> {
  const isSaved =
    out === null ||
    (await writeFile(out, workbook).then(
      () => true,
      () => false,
    ));
  if (!isSaved) return `Không ghi được tệp “${out}”.`;
  const areSaved = documents === null || (await saveDocuments(summary.review, documents)) !== null;
  return areSaved ? null : `Không ghi được vào thư mục “${documents}”.`;
}

interface Wrong {
  readonly wrong: string;
}

function isWrong(content: object): content is Wrong {
  return "wrong" in content;
}

/** Reads a file that an option names; the content is null without the option. */
async function read<T extends object>(
  file: string | null,
  parse: (text: string) => T | Wrong,
): Promise<{ readonly content: T | null } | Wrong> {
  if (file === null) return { content: null };
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return { wrong: `Không mở được tệp “${file}”.` };
  const content = parse(text);
  return isWrong(content) ? content : { content };
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNUSABLE;
}

/** Somebody who reads only the start of the output, such as `head`, closes it early. */
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code !== "EPIPE") process.exitCode = UNUSABLE;
});

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
