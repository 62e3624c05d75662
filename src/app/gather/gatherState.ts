import { gather } from "../../core/committee/gather";
import type { Gathering, Received } from "../../core/model/committee";
import { gatherVi } from "../../locales/vi/gather";
import { NOTHING_EARLIER, type Earlier } from "./earlier";
import type { HandedIn } from "./writeCommittee";
import type { ReadFile } from "./readChosen";

/** How far the reading of some files is. */
export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
}

export interface GatherState {
  /** Each under its own name; one that is chosen again takes the place of the earlier one. */
  readonly files: readonly ReadFile[];
  /** Null while nothing is read. */
  readonly reading: (ReadingProgress & { readonly stopping: boolean }) | null;
  /** Where the last reading was stopped; null where it came to its end. */
  readonly stopped: ReadingProgress | null;
  readonly chosen: HandedIn["chosen"];
  readonly dropped: HandedIn["dropped"];
  /** What the open workbook says of a gathering before this one. */
  readonly earlier: Earlier;
  /** The branches that are to hand in; null where nothing lists them. */
  readonly expected: readonly string[] | null;
  /** Null before the first file was read. */
  readonly gathering: Gathering | null;
}

export const NOTHING_GATHERED: GatherState = {
  files: [],
  reading: null,
  stopped: null,
  chosen: {},
  dropped: [],
  earlier: NOTHING_EARLIER,
  expected: null,
  gathering: null,
};

/** Returns the state with what follows from its files and from the open workbook. */
export function gathered(state: GatherState): GatherState {
  const { received, listed, chosen, dropped } = handedIn(state);
  const expected = listed ?? state.earlier.expected;
  const options = { ...state.earlier, expected, chosen, dropped };
  const gathering = received.length === 0 ? null : gather(received, options);
  return { ...state, expected, gathering };
}

export function handedIn({ files, chosen, dropped }: GatherState): HandedIn {
  return { received: files.flatMap(receivedOf), listed: listedIn(files), chosen, dropped };
}

/** Returns the files with those in `added` in place of earlier ones of the same name. */
export function withFiles(
  files: readonly ReadFile[],
  added: readonly ReadFile[],
): readonly ReadFile[] {
  const names = new Set(added.map(nameOf));
  return [...files.filter((file) => !names.has(nameOf(file))), ...added];
}

export function nameOf(file: ReadFile): string {
  return file.kind === "read" ? file.handIn.file : file.file;
}

/** A file that only lists branches is nobody's workbook; the sheets give reasons in Vietnamese. */
function receivedOf(file: ReadFile): readonly Received[] {
  if (file.kind === "failed")
    return [{ kind: "unread", file: file.file, why: gatherVi.failure(file.failure) }];
  return file.listed.length > 0 ? [] : [file.handIn];
}

function listedIn(files: readonly ReadFile[]): readonly string[] | null {
  const names = files.flatMap((file) => (file.kind === "read" ? file.listed : []));
  return names.length === 0 ? null : [...new Set(names)];
}
