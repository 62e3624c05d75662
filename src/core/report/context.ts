import { a1Range } from "../model/address";
import type { IsoDate } from "../model/calendar";
import type { Describe, Finding } from "../model/finding";
import type { Snapshot } from "../model/grid";
import type { ByLevel } from "../model/level";
import type { BranchReview, Review } from "../model/review";
import type { RatingTable } from "../model/table";
import { NEWEST_SCHEME, schemeById } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";
import { personKey } from "../text/personKey";
import { dayOf, layoutOn, shortDate, type Layout } from "./page/layout";
import { numbersOf, type Numbers } from "./figures/numbers";
import { nounsOf, type Nouns } from "./words";

/** A result of another year that stands in the workbook. */
interface EarlierYear {
  readonly year: number;
  readonly rated: number;
  readonly levels: ByLevel<number>;
}

/** A finding of an earlier run, as the sheet `Kiểm tra` told it. */
export interface EarlierFinding {
  readonly severity: string;
  readonly where: string;
  readonly message: string;
  readonly basis: string;
}

export interface ReportOptions {
  /** What the review was made of: live formulas are only written where these cells bear them out. */
  readonly snapshot: Snapshot;
  /** Local date and time as the sheets print it: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  /** Values instead of formulas, for the file that goes up. */
  readonly frozen?: boolean;
  /** Keys of our sheets that stand in the workbook: those with nothing to show now are emptied. */
  readonly standing?: readonly string[];
  /** Findings that an earlier run told of and that stand no more. */
  readonly fixed?: readonly EarlierFinding[];
}

/** One rating table and all that its sheets need. */
export interface BranchView {
  readonly branch: BranchReview;
  readonly scheme: Scheme;
  /** True when a person chose the scheme against the year. */
  readonly schemeChosen: boolean;
  readonly numbers: Numbers;
  readonly nouns: Nouns;
  readonly layout: Layout;
  /** Those that concern this table, or all where it is the only one. */
  readonly findings: readonly Finding[];
  /** The same branch in earlier years, oldest first, where their tables stand in the workbook too. */
  readonly earlierYears: readonly EarlierYear[];
  readonly options: ReportOptions;
}

export function branchView(
  review: Review,
  branch: BranchReview,
  options: ReportOptions,
): BranchView {
  const scheme = schemeById(branch.scheme) ?? NEWEST_SCHEME;
  const sheet = options.snapshot.sheets.find(({ id }) => id === branch.table.sheetId);
  return {
    branch,
    scheme,
    schemeChosen: review.schemeChosen,
    numbers: numbersOf(branch, sheet, scheme.levels),
    nouns: nounsOf(branch.table),
    layout: layoutOn(branch.meetingDate ?? dayOf(options.now)),
    findings: findingsOf(review, branch),
    earlierYears: earlierYearsOf(review, branch),
    options,
  };
}

/** Where the numbers come from: `trang tính “Kiểm phiếu”, vùng A9:N26`. */
export function sourceWords({ sheet, range }: Pick<RatingTable, "sheet" | "range">): string {
  return `trang tính “${sheet}”, vùng ${a1Range(range)}`;
}

/** The regulation applied, its version, and whether a person chose it. */
export function schemeWords({
  scheme,
  schemeChosen,
}: Pick<BranchView, "scheme" | "schemeChosen">): string {
  const version = `phiên bản dữ liệu ${shortDate(scheme.version as IsoDate)}`;
  return `${scheme.titles.vi} (${version}${schemeChosen ? ", chọn thủ công" : ""})`;
}

function findingsOf(review: Review, branch: BranchReview): readonly Finding[] {
  if (review.branches.length === 1) return review.findings;
  return review.findings.filter(({ at }) => at[0]?.sheet === branch.table.sheet);
}

function earlierYearsOf(review: Review, branch: BranchReview): readonly EarlierYear[] {
  const name = branchKey(branch);
  return review.branches
    .flatMap((each): EarlierYear[] => {
      const { year, tally } = each;
      const earlier = year !== null && branch.year !== null && year < branch.year;
      return earlier && branchKey(each) === name
        ? [{ year, rated: tally.rated, levels: tally.levels }]
        : [];
    })
    .sort((a, b) => a.year - b.year);
}

function branchKey({ table }: BranchReview): string {
  return `${table.subject}:${personKey(table.facts.branch?.value ?? "")}`;
}
