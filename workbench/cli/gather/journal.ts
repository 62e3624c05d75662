import { appendFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../../package.json";
import type { Received } from "../../../src/core/model/committee";
import type { FoundFile } from "./folder";

/** In the folder itself, so that nothing of it is kept elsewhere; hidden, and removed when all files are read. */
const NAME = ".gop-chi-bo.jsonl";

/** What an interrupted run has read of a folder. */
export interface Journal {
  /** Returns what a file became, unless it was changed since. */
  readonly known: (file: FoundFile) => Received | null;
  readonly add: (file: FoundFile, received: Received) => void;
  readonly close: () => void;
}

interface Entry {
  readonly key: string;
  readonly received: Received;
}

/** Opens the journal of a folder; one that cannot be written only means that the next run starts over. */
export function openJournal(folder: string): Journal {
  const path = join(folder, NAME);
  const entries = new Map(entriesIn(path).map(({ key, received }) => [key, received]));
  return {
    known: (file) => entries.get(keyOf(file)) ?? null,
    add: (file, received) => {
      quietly(() => {
        const line = JSON.stringify({ key: keyOf(file), received });
        appendFileSync(path, `\n${line}`, { mode: 0o600 });
      });
    },
    close: () => {
      quietly(() => {
        rmSync(path, { force: true });
      });
    },
  };
}

function keyOf({ file, size, modified }: FoundFile): string {
  return [version, file, size, modified].join("|");
}

/** A run that was ended in the middle of a line leaves half of one. */
function entriesIn(path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => entryOf(line) ?? []);
}

function entryOf(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return null;
  }
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The folder may be read-only.
  }
}
