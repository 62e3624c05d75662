import type { Content, Report, ReportSheet } from "../model/report";
import type { Review } from "../model/review";
import { branchView, type ReportOptions } from "./context";
import { emptiedSheet } from "./sheets/emptied";
import { FINDINGS, makeSheets, nameOfKey, SUMMARY } from "./plan";

/**
 * The sheets that a review makes, as plain data. A sheet of an earlier run that has nothing to show now is emptied: it
 * may not go on telling what is no longer so.
 */
export function buildReport(review: Review, options: ReportOptions): Report {
  const views = review.branches.map((branch) => branchView(review, branch, options));
  const sheets = makeSheets(review, views, options);
  const keys = new Set(sheets.map(({ key }) => key));
  const gone = (options.standing ?? []).filter((key) => !keys.has(key));
  const emptied = gone.map((key) => emptiedSheet(review, options, key, nameOfKey(key)));
  const all = [...sheets, ...emptied];
  return { sheets: options.frozen === true ? all.map(frozen) : all, show: shown(review, keys) };
}

/** Errors come first; else the result. */
function shown(review: Review, keys: ReadonlySet<string>): string {
  const errors = review.findings.some(({ severity }) => severity === "error");
  return errors || !keys.has(SUMMARY.key) ? FINDINGS.key : SUMMARY.key;
}

/** The same sheet with the values that its formulas have to compute to. */
function frozen(sheet: ReportSheet): ReportSheet {
  const value = (content: Content): Content =>
    typeof content === "object" && content !== null ? content.value : content;
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      contents: block.contents.map((cells) => cells.map(value)),
    })),
  };
}
