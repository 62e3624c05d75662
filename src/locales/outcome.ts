import { a1, type CellRef } from "../core/model/address";
import type { Failure, Progress } from "../core/model/failure";
import type { PaneTexts, ReportTexts } from "./pane";

/** What a run has to say besides that it is done: it failed, or it wrote sheets that deserve a second look. */
export type Outcome =
  | { readonly failure: Failure }
  | {
      readonly failure: null;
      /** Cells that compute another number than the review. */
      readonly differences: number;
      /** True where the source was edited while it was being summarised. */
      readonly stale: boolean;
      /** Names of sheets whose print layout Excel refused to set. */
      readonly unfinishedLooks: readonly string[];
      /** Where there is now what people had typed among the figures. */
      readonly movedNotes: readonly CellRef[];
      /** Names of sheets that were emptied, because two people had made the same ones. */
      readonly emptied: readonly string[];
    };

/**
 * Returns the sentences that report an outcome, most important first; none where all went well. `button` is the label of
 * the button that completes half-written sheets.
 */
export function outcomeSentences(
  outcome: Outcome,
  texts: Pick<PaneTexts, "failures" | "failureCode" | "news" | "reports" | "write">,
  button: string,
): readonly string[] {
  if (outcome.failure) {
    const { kind, code, progress } = outcome.failure;
    const written = progress ? progressSentences(progress, texts.reports, button) : [];
    return [texts.failures[kind], ...written, ...(code === "" ? [] : [texts.failureCode(code)])];
  }
  const { stale, differences, unfinishedLooks, movedNotes, emptied } = outcome;
  return [
    ...(stale ? [texts.news.writtenStale] : []),
    ...(differences > 0 ? [texts.write.differences(differences)] : []),
    ...(emptied.length > 0 ? [texts.reports.emptied(emptied)] : []),
    ...(movedNotes.length > 0 ? [texts.reports.movedNotes(movedNotes.map(placeOf))] : []),
    ...(unfinishedLooks.length > 0 ? [texts.reports.unfinishedLooks(unfinishedLooks)] : []),
  ];
}

function placeOf(cell: CellRef): string {
  return `${cell.sheet}!${a1(cell)}`;
}

function progressSentences(
  progress: Progress,
  texts: ReportTexts,
  button: string,
): readonly string[] {
  if (progress.kind === "unknown") return [texts.unknownProgress];
  const { done, partly } = progress;
  if (done.length + partly.length === 0) return [texts.nothingWritten];
  return [
    ...(done.length > 0 ? [texts.writtenWhole(done)] : []),
    ...(partly.length > 0 ? [texts.writtenInPart(partly, button)] : []),
  ];
}
