import type { Choice } from "../core/model/choice";
import type { Describe } from "../core/model/finding";
import type { Content, Report } from "../core/model/report";
import type { Frozen } from "../core/model/frozen";
import { FINDINGS } from "../core/report/keys";
import type { EarlierFinding } from "../core/report/context";
import type { EarlierSheet } from "../core/report/papers/filledIn";
import { checkOnce, type Checked } from "./check";
import { loadReport } from "./chunks";
import { unwatched, type Enter } from "./phase";
import type { Reading, WorkbookPort, WritingMode, Written } from "./ports";
import { typedTexts } from "./typedTexts";

export interface SummariseOptions {
  /** Overrides the choice saved in the workbook. */
  readonly choice: Choice;
  /** The local time as printed: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  readonly mode?: WritingMode;
  readonly enter?: Enter;
}

export interface Summary extends Checked {
  readonly written: Written;
  /** True where the source was edited during both attempts to write, so that the sheets may be out of date. */
  readonly stale: boolean;
  /** Set where the figures that were written are fixed. */
  readonly frozen: Frozen | null;
}

/**
 * The whole job in one go: read, check, tally, write, show. It starts over from the reading after a failure that passes by
 * itself, and once where a source was edited meanwhile: nothing is ever written on top of what was read before.
 */
export async function summarise(
  workbook: WorkbookPort,
  options: SummariseOptions,
): Promise<Summary> {
  const since = sinceLastUse();
  const attempt = (done?: readonly string[]) =>
    workbook.retry(() => summariseOnce(workbook, options, since), done);
  const first = await attempt();
  const { sourceChanged, sheets, movedNotes, emptied } = first.written;
  if (!sourceChanged) return { ...first, stale: false };
  const last = await attempt(sheets.map(({ name }) => name));
  const written = {
    ...last.written,
    movedNotes: [...movedNotes, ...last.written.movedNotes],
    emptied: [...emptied, ...last.written.emptied],
  };
  return { ...last, written, stale: written.sourceChanged };
}

async function summariseOnce(
  workbook: WorkbookPort,
  { choice, now, describe, mode = "write", enter = unwatched }: SummariseOptions,
  since: Since,
) {
  const checked = await checkOnce(workbook, choice, enter);
  const { reading, review } = checked;
  const { buildReport, frozenIn, resolvedFindings } = await loadReport();
  const { findings, sheets } = since(reading);
  const report = buildReport(review, {
    snapshot: reading.snapshot,
    now,
    describe,
    frozen: mode === "freeze",
    earlierSheets: sheets,
    resolved: resolvedFindings(findings, review, describe),
  });
  const sources = review.branches.map(({ table: { sheetId, range } }) => ({ sheetId, range }));
  await enter("write");
  const written = await workbook.write({ mode, report, reading, sources });
  const frozen = mode === "freeze" ? frozenIn(contentsOf(report)) : null;
  return { ...checked, written, frozen };
}

/** What our sheets say of the time before this use. */
interface Before {
  readonly findings: readonly EarlierFinding[];
  readonly sheets: readonly EarlierSheet[];
}

type Since = (reading: Reading) => Before;

/** An attempt that ended half way may have cleared the list of findings, and what people had typed. */
function sinceLastUse(): Since {
  let first: Before | null = null;
  return ({ previousFindings, own }) => {
    const sheets = own.map((each): EarlierSheet => {
      const before = first?.sheets.find(({ key }) => key === each.key)?.typed ?? [];
      return { key: each.key, typed: [...typedTexts(each), ...before] };
    });
    first ??= { findings: previousFindings, sheets };
    const list = own.find(({ key }) => key === FINDINGS.key);
    const findings = list?.mark?.isUnfinished === true ? first.findings : previousFindings;
    return { findings, sheets };
  };
}

function contentsOf({ sheets }: Report): readonly (readonly Content[])[] {
  return sheets.flatMap(({ blocks }) => blocks.flatMap(({ contents }) => contents));
}
