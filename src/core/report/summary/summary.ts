import type { Rect } from "../../model/address";
import type { ReportSheet } from "../../model/report";
import type { BranchReview } from "../../model/review";
import { CHART_ROWS } from "../chartNumbers";
import { headingOf, isCommittees, type BranchView } from "../context";
import { schemeWords, versionWords, yearWords } from "../words";
import { frozenWords, sourceLines } from "../foot";
import { timeLine } from "../frozen";
import { ballotTotals } from "../figures/ballots";
import { liveNotes } from "../figures/liveNotes";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import type { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures } from "../page/signatures";
import { BODY } from "../page/styles";
import { linesAfter, putAsides, putNotes, startNumbering } from "../page/textLines";
import { attachedReport, signatoriesOf } from "../signatories";
import { putCap } from "./cap";
import { putGroups } from "./groups";
import { putLevelChart } from "./levelChart";
import { putLevels, type LevelRows } from "./levels";
import { putCommended, putUnrated } from "./lists";
import { localRuleWords } from "./localRules";
import { putRaters } from "./raters";
import { putSubjects, SUBJECT_LINES } from "./subjects";
import { putYears } from "./years";

/** The order, the names, four columns of numbers, and a last one that some tables divide: as wide as the paper. */
const WIDTHS = [3.3, 24, 10, 10, 10, 9.5, 5.7, 5.6];

/** The result of one organisation, as a table that goes with its report. */
export function summarySheet(view: BranchView, key: string, name: string): ReportSheet {
  const { branch, layout, nouns } = view;
  const sheet = startDocument(layout, "portrait", WIDTHS);
  const heading = headingOf([view], {
    kind: "BIỂU TỔNG HỢP",
    subject: nouns.results + yearWords(branch.year),
    attached: attachedReport([view]),
  });
  putHeading(sheet, heading);
  for (const content of factLines(view)) sheet.text(content, BODY, WIDTHS.length);
  const { levels, place } = putTables(sheet, view);
  putSignatures(sheet, layout, signatoriesOf([view]));
  putAsides(sheet, asidesOf(view));
  putLevelChart(sheet, view, levels, place);
  return finishDocument(sheet, { key, name });
}

/** What the chart needs: the rows of its numbers, and the place left for it. */
interface Charted {
  readonly levels: LevelRows;
  readonly place: Rect;
}

/**
 * Writes the tables, and the lists of those without a rating and of those commended. The chart comes under the levels, unless it
 * would take the place of the next table on that page; then it comes under that one.
 */
function putTables(sheet: SheetBuilder, view: BranchView): Charted {
  const numbered = startNumbering();
  const levels = putLevels(sheet, view, numbered);
  const hasPlace = sheet.fits(CHART_ROWS + SUBJECT_LINES) || !sheet.fits(SUBJECT_LINES);
  const early = hasPlace && sheet.fits(CHART_ROWS) ? sheet.roomForChart(CHART_ROWS) : null;
  putSubjects(sheet, view, levels, numbered);
  const place = early ?? sheet.roomForChart(CHART_ROWS);
  const groups = putGroups(sheet, view, numbered);
  putCap(sheet, view, { levels, groups }, numbered);
  putRaters(sheet, view, levels, numbered);
  putYears(sheet, view, levels, numbered);
  putUnrated(sheet, view, numbered);
  const notes = [proposalWords(view)];
  putCommended(sheet, view, numbered, linesAfter(sheet, notes));
  putNotes(sheet, notes);
  return { levels, place };
}

function factLines(view: BranchView): readonly string[] {
  return [
    `Căn cứ: ${schemeWords(view.scheme)}.`,
    ...localLines(view),
    ...ballotLines(view.branch),
    ...ratingLines(view),
  ];
}

function proposalWords(view: BranchView): string {
  return isCommittees([view])
    ? "Kết quả trên là tự xếp loại và đề nghị; cấp có thẩm quyền xem xét, quyết định."
    : "Kết quả trên là tự xếp loại và đề nghị của chi bộ; cấp có thẩm quyền xem xét, quyết định.";
}

/** What only somebody at the screen needs. */
function asidesOf(view: BranchView): readonly string[] {
  const { numbers, options, scheme, schemeChosen } = view;
  return [
    versionWords(scheme, schemeChosen),
    ...sourceLines([view]),
    timeLine(options.now),
    ...(options.frozen === true ? [frozenWords([view])] : liveNotes(numbers.obstacles)),
  ];
}

/** The committee's own rules that override the regulation. */
function localLines({ branch }: BranchView): readonly string[] {
  const rules = localRuleWords(branch.parameters);
  return rules.length === 0 ? [] : [`Quy định của cấp ủy: ${rules.join("; ")}.`];
}

/** The ballots in one line, if the sheet states them. */
function ballotLines(branch: BranchReview): readonly string[] {
  const { issued, returned, valid, invalid } = ballotTotals(branch);
  const parts = [
    ["phát ra", issued],
    ["thu về", returned],
    ["hợp lệ", valid],
    ["không hợp lệ", invalid],
  ] as const;
  const stated = parts.flatMap(([words, count]) =>
    count === null ? [] : [`${words} ${String(count)}`],
  );
  return stated.length === 0 ? [] : [`Số phiếu: ${stated.join("; ")}.`];
}

/** The branch's rating of itself, always as a proposal, because the committee decides. */
function ratingLines({ branch: { ownLevel }, scheme }: BranchView): readonly string[] {
  if (ownLevel === null) return [];
  const { name } = scheme.levels[ownLevel];
  return [`Chi bộ tự xếp loại “${name}”, đề nghị cấp có thẩm quyền xem xét, quyết định.`];
}
