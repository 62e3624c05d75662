import type { Content, Report, ReportSheet } from "../model/report";
import type { Review } from "../model/review";
import { bodyView, type ReportOptions } from "./context";
import { obsoleteSheet } from "./sheets/obsoleteSheet";
import { FINDINGS, isDocumentKey, SUMMARY } from "./keys";
import { withFilledIn, type EarlierSheet } from "./papers/filledIn";
import { makeSheets, nameOfKey } from "./plan";

/**
 * The sheets of a review, as plain data. A sheet of an earlier run with nothing to show now is replaced by a note, so that it
 * does not go on showing outdated numbers.
 */
export function buildReport(review: Review, options: ReportOptions): Report {
  const views = review.bodies.flatMap((body) => bodyView(review, body, options) ?? []);
  const sheets = makeSheets(review, views, options);
  const keys = new Set(sheets.map(({ key }) => key));
  const earlier = options.earlierSheets ?? [];
  const obsolete = earlier
    .map(({ key }) => key)
    .filter((key) => !keys.has(key) && !isDocumentKey(key));
  const all = [
    ...sheets.map((sheet) => filledIn(sheet, earlier)),
    ...obsolete.map((key) => obsoleteSheet(review, options, key, nameOfKey(key))),
  ];
  return { sheets: options.frozen === true ? all.map(frozen) : all, show: shown(review, keys) };
}

function filledIn(sheet: ReportSheet, earlier: readonly EarlierSheet[]): ReportSheet {
  const before = earlier.find(({ key }) => key === sheet.key);
  return before ? withFilledIn(sheet, before) : sheet;
}

/** The findings where there are errors; else the result. */
function shown(review: Review, keys: ReadonlySet<string>): string {
  const errors = review.findings.some(({ severity }) => severity === "error");
  return errors || !keys.has(SUMMARY.key) ? FINDINGS.key : SUMMARY.key;
}

/** The same sheet with values instead of our formulas. */
function frozen(sheet: ReportSheet): ReportSheet {
  const value = (content: Content): Content =>
    typeof content === "object" ? (content?.value ?? content) : content;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      contents: block.contents.map((cells) => cells.map(value)),
    })),
  };
}
