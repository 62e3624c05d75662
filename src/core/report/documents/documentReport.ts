import { documentsOf } from "../../documents/documents";
import type { DocumentKind, MeetingDocument } from "../../model/document";
import type { Finding } from "../../model/finding";
import type { Grid } from "../../model/grid";
import type { Report } from "../../model/report";
import type { Review } from "../../model/review";
import { bodyView, type BranchView, type ReportOptions } from "../context";
import { sourceLines } from "../foot";
import { timeLine } from "../frozen";
import { documentKey } from "../keys";
import type { TypedText } from "../papers/filledIn";
import { documentSheet } from "./documentSheet";
import { liveCounts } from "./liveCounts";

/** A sheet of ours as it is now, with its name. */
export interface EarlierDocument {
  readonly key: string;
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly typed: readonly TypedText[];
}

/** A paragraph that stays as a person wrote it. */
export interface KeptText {
  readonly sheet: string;
  readonly text: string;
}

/** The sheets of the documents, what was left as it is on them, and the numbers there that are no longer true. */
export interface DocumentReport {
  readonly report: Report;
  readonly kept: readonly KeptText[];
  readonly findings: readonly Finding[];
}

type Options = Pick<ReportOptions, "snapshot" | "now" | "describe"> & {
  readonly earlier: readonly EarlierDocument[];
};

/** Writes the documents of the meeting as sheets; null where the workbook leads to none. */
export function documentReport(review: Review, options: Options): DocumentReport | null {
  const documents = documentsOf(review);
  const view = review.bodies.flatMap((body) => bodyView(review, body, options) ?? [])[0];
  const [first] = documents;
  if (!first || !view) return null;
  const made = documents.map((document) => sheetOf(document, view, review, options));
  return {
    report: { sheets: made.map(({ sheet }) => sheet), show: documentKey(first.kind) },
    kept: made.flatMap(({ name, kept }) => kept.map(({ text }) => ({ sheet: name, text }))),
    findings: made.flatMap(findingsOf),
  };
}

/** Names of sheets have 31 letters at most. */
const SHEET_NAMES: Partial<Record<DocumentKind, string>> = {
  probation: "Theo dõi đảng viên dự bị",
};

function sheetOf(
  document: MeetingDocument,
  view: BranchView,
  { meeting }: Review,
  { snapshot, now, earlier }: Options,
) {
  const key = documentKey(document.kind);
  const before = earlier.find((each) => each.key === key);
  const name = SHEET_NAMES[document.kind] ?? document.name;
  const made = documentSheet(document, {
    key,
    name,
    counts: liveCounts(view, meeting, snapshot),
    earlier: before?.grids ?? [],
    typed: before?.typed ?? [],
    asides: [...sourceLines([view]), timeLine(now)],
  });
  return { ...made, name: before?.name ?? name };
}

function findingsOf({ name, kept }: ReturnType<typeof sheetOf>): readonly Finding[] {
  return kept
    .filter(({ outdated }) => outdated.length > 0)
    .map(({ row, text, outdated }): Finding => ({
      code: "outdated-paragraph",
      severity: "warning",
      at: [{ sheet: name, row, column: 0 }],
      data: { text, numbers: outdated },
      basis: null,
    }));
}
