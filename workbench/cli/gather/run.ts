import { readFile, writeFile } from "node:fs/promises";
import { describeVi } from "../../../src/app/describeVi";
import { expectedBranches } from "../../../src/core/committee/expectedList";
import { gather } from "../../../src/core/committee/gather";
import type { Gathering, Received } from "../../../src/core/model/committee";
import { byLevel, type ByLevel } from "../../../src/core/model/level";
import { NEWEST_SCHEME, schemeById } from "../../../src/core/schemes/schemes";
import { readSnapshot } from "../../../src/files/readSnapshot";
import { notCountedFileWords } from "../../../src/locales/vi/committee";
import { openFailureText } from "../../../src/locales/vi/openFailure";
import { readGatherArguments, type GatherArguments } from "./arguments";
import { writeCsv } from "./csv";
import { workbooksIn } from "./folder";
import { openJournal } from "./journal";
import { gatherJson } from "./json";
import { writeParquet } from "./parquet";
import { readAll } from "./pool";
import { gatherText } from "./text";
import { committeeWorkbook, earlierRun } from "./workbook";

/** Exit status for a folder or an argument that cannot be used. */
const UNUSABLE = 2;

interface Wrong {
  readonly wrong: string;
}

/** Runs the command with these arguments, prints the result, and returns the exit status. */
export async function runGather(args: readonly string[]): Promise<number> {
  const options = readGatherArguments(args);
  if ("wrong" in options) return fail(options.wrong);
  const expected = await expectedIn(options.list);
  if (expected && "wrong" in expected) return fail(expected.wrong);
  const received = await receivedFrom(options);
  if (!received) return fail(`Không mở được thư mục “${options.folder}”.`);
  const earlier = options.out === null ? null : await readFile(options.out).catch(() => null);
  // The folder has all branches: one whose file is no longer in it does not stay in the result.
  const { decisions, branchDecisions } = earlierRun(earlier);
  const gathering = gather(received, { expected, decisions, branchDecisions });
  for (const each of gathering.notCounted)
    process.stderr.write(`${each.file}: ${notCountedFileWords(each)}\n`);
  const unwritten = await writeFiles(options, gathering);
  if (unwritten !== null) return fail(unwritable(unwritten));
  const names = namesIn(gathering);
  if (options.out !== null) {
    const workbook = await committeeWorkbook({ gathering, expected, earlier });
    if ("wrong" in workbook) return fail(`${options.out}: ${workbook.wrong}`);
    if (!(await isWritten(writeFile(options.out, workbook)))) return fail(unwritable(options.out));
  }
  process.stdout.write(`${outputOf(options, gathering, names)}\n`);
  return 0;
}

async function expectedIn(list: string | null): Promise<readonly string[] | Wrong | null> {
  if (list === null) return null;
  const bytes = await readFile(list).catch(() => null);
  if (!bytes) return { wrong: `Không mở được tệp “${list}”.` };
  const read = readSnapshot(bytes);
  if (read.kind === "failed") return { wrong: `${list}: ${openFailureText(read.failure)}` };
  const names = expectedBranches(read.snapshot);
  return names.length > 0 ? names : { wrong: `Tệp “${list}” không có cột tên chi bộ.` };
}

/** Reads every workbook of the folder, those that an interrupted run had read from its journal. */
async function receivedFrom({
  folder,
  list,
  out,
}: GatherArguments): Promise<readonly Received[] | null> {
  const files = await workbooksIn(
    folder,
    [list, out].flatMap((path) => path ?? []),
  );
  if (!files) return null;
  const journal = openJournal(folder);
  const received: Received[] = [];
  const waiting = files.filter((file) => {
    const known = journal.known(file);
    if (known) received.push(known);
    return !known;
  });
  await readAll(waiting, (file, result) => {
    journal.add(file, result);
    received.push(result);
  });
  journal.close();
  return received;
}

/** Returns the path that could not be written; null where all were. */
async function writeFiles(
  { members, parquet }: GatherArguments,
  gathering: Gathering,
): Promise<string | null> {
  if (members !== null && !(await isWritten(writeCsv(members, gathering)))) return members;
  const writeMembers = async (path: string) => {
    await Promise.resolve();
    writeParquet(path, gathering);
  };
  if (parquet !== null && !(await isWritten(writeMembers(parquet)))) return parquet;
  return null;
}

function isWritten(write: Promise<void>): Promise<boolean> {
  return write.then(
    () => true,
    () => false,
  );
}

function unwritable(path: string): string {
  return `Không ghi được tệp “${path}”.`;
}

function namesIn({ scheme }: Gathering): ByLevel<string> {
  const { levels } = schemeById(scheme) ?? NEWEST_SCHEME;
  return byLevel((level) => levels[level].name);
}

function outputOf({ json }: GatherArguments, gathering: Gathering, names: ByLevel<string>): string {
  return json
    ? JSON.stringify(gatherJson(gathering, describeVi, names), null, 2)
    : gatherText(gathering, names);
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return UNUSABLE;
}
