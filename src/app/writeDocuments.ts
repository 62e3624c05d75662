import type { Choice } from "../core/model/choice";
import type { Describe, Finding } from "../core/model/finding";
import {
  documentReport,
  type EarlierDocument,
  type KeptText,
} from "../core/report/documents/documentReport";
import { checkOnce, type Checked } from "./check";
import { unwatched, type Enter } from "./phase";
import type { OwnSheet, WorkbookPort, Written } from "./ports";
import { typedTexts } from "./typedTexts";

export interface DocumentOptions {
  /** Overrides the choice saved in the workbook. */
  readonly choice: Choice;
  /** The local time as printed: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  readonly enter?: Enter;
}

/** The documents as sheets of the workbook; `written` is null where there is no meeting of a single branch in it. */
export interface DocumentsWritten extends Checked {
  readonly written: Written | null;
  /** Paragraphs that were left as people wrote them. */
  readonly kept: readonly KeptText[];
  /** Those of them with a number that is no longer true. */
  readonly findings: readonly Finding[];
}

/** Reads, checks and writes the documents of the meeting as sheets, beside the summary's and apart from them. */
export function writeDocuments(
  workbook: WorkbookPort,
  options: DocumentOptions,
): Promise<DocumentsWritten> {
  const earlier = earlierDocuments();
  return workbook.retry(() => writeOnce(workbook, options, earlier));
}

type Earlier = (own: OwnSheet) => EarlierDocument;

/** Returns a document as people left it: an attempt that ended half way may have cleared it. */
function earlierDocuments(): Earlier {
  const first = new Map<string, EarlierDocument>();
  return (own) => {
    const { key, name, contents, mark } = own;
    const before = first.get(key);
    if (before && mark?.isUnfinished === true) return before;
    const now = { key, name, grids: contents, typed: typedTexts(own) };
    if (!before) first.set(key, now);
    return now;
  };
}

async function writeOnce(
  workbook: WorkbookPort,
  { choice, now, describe, enter = unwatched }: DocumentOptions,
  earlierOf: Earlier,
): Promise<DocumentsWritten> {
  const checked = await checkOnce(workbook, choice, enter);
  const { reading, review } = checked;
  const earlier = reading.own.map(earlierOf);
  const made = documentReport(review, { snapshot: reading.snapshot, now, describe, earlier });
  if (!made) return { ...checked, written: null, kept: [], findings: [] };
  const sources = review.branches.map(({ table: { sheetId, range } }) => ({ sheetId, range }));
  await enter("write");
  const { report, kept, findings } = made;
  // Frozen figures are those of the summary, which is not written here.
  const written = await workbook.write({ mode: "thaw", report, reading, sources });
  return { ...checked, written, kept, findings };
}
