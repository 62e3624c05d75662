import type { Content, Report, ReportSheet } from "../model/report";
import type { Review } from "../model/review";
import { branchView } from "./context";
import type { ReportOptions } from "./context";
import { sheetNames } from "./sheetNames";
import { summarySheet } from "./summary";

/** The sheets that a review makes, as plain data. */
export function buildReport(review: Review, options: ReportOptions): Report {
  const views = review.branches.map((branch) => branchView(review, branch, options));
  const names = sheetNames(
    "Tổng hợp",
    views.map(({ branch }) => branch.table.sheet),
  );
  const sheets = views.map((view, i) => {
    const { sheetId } = view.branch.table;
    const key = views.length === 1 ? "summary" : `summary:${sheetId}`;
    return summarySheet(view, key, names[i] ?? "Tổng hợp");
  });
  const written = options.frozen === true ? sheets.map(frozen) : sheets;
  return { sheets: written, show: written[0]?.key ?? "" };
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
