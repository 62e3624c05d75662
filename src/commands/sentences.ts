import type { PaneTexts } from "../locales/pane";
import type { Outcome } from "./outcome";

/** Returns what is said about an outcome, the most important first. */
export function sentencesOf(
  { failure, differences, stale, movedNotes, emptied }: Outcome,
  texts: PaneTexts,
): readonly string[] {
  return [
    ...(failure ? [failureText(failure, texts)] : []),
    ...(stale ? [texts.write.stale] : []),
    ...(differences > 0 ? [texts.write.differences(differences)] : []),
    ...(emptied.length > 0 ? [texts.reports.emptied(emptied)] : []),
    ...(movedNotes.length > 0 ? [texts.reports.movedNotes(movedNotes)] : []),
  ];
}

function failureText(
  { kind, code }: NonNullable<Outcome["failure"]>,
  { failures, failureCode }: PaneTexts,
): string {
  const [, text = failures.unexpected] =
    Object.entries(failures).find(([known]) => known === kind) ?? [];
  return code === "" ? text : `${text} ${failureCode(code)}`;
}
