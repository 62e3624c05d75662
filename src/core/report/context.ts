import type { Describe, Finding } from "../model/finding";
import type { Snapshot } from "../model/grid";
import type { ByLevel } from "../model/level";
import type { BranchReview, Review } from "../model/review";
import { NEWEST_SCHEME, schemeById } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";
import { personKey } from "../text/personKey";
import type { Heading } from "./page/heading";
import { dayOf, layoutOn, type Layout } from "./page/layout";
import { numbersOf, type Numbers } from "./figures/numbers";
import { nounsOf, type Nouns } from "./words";

/** The result of an earlier year in the same workbook. */
interface EarlierYear {
  readonly year: number;
  readonly rated: number;
  readonly levels: ByLevel<number>;
}

/** A finding of an earlier run, in the words of the sheet `Kiểm tra`. */
export interface EarlierFinding {
  readonly severity: string;
  readonly where: string;
  readonly message: string;
  readonly basis: string;
}

export interface ReportOptions {
  /** What the review was made of: a formula is only written where it counts the same rows of these cells. */
  readonly snapshot: Snapshot;
  /** Local date and time as the sheets print it: `15/12/2023 14:05`. */
  readonly now: string;
  readonly describe: Describe;
  /** Values instead of formulas, for the file that is submitted to the committee. */
  readonly frozen?: boolean;
  /** Keys of our sheets that are in the workbook: those with nothing to show now are replaced by a note. */
  readonly existingKeys?: readonly string[];
  /** Findings of an earlier run that are gone now. */
  readonly resolved?: readonly EarlierFinding[];
}

/** One rating table and everything that its sheets need. */
export interface BranchView {
  readonly branch: BranchReview;
  readonly scheme: Scheme;
  /** True when the scheme was chosen by hand, whatever the year. */
  readonly schemeChosen: boolean;
  readonly numbers: Numbers;
  readonly nouns: Nouns;
  readonly layout: Layout;
  /** The findings about this table; if it is the only table, all findings. */
  readonly findings: readonly Finding[];
  /** The same branch in earlier years, oldest first, where their tables are in the workbook too. */
  readonly earlierYears: readonly EarlierYear[];
  readonly options: ReportOptions;
}

/** The tables that a sheet is about: one, or several of a workbook. */
export type Views = readonly [BranchView, ...BranchView[]];

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

/**
 * The head of a document about these tables; about several, the committee above them issues it. `number` is the document's
 * own, of the form `Số …-BC/CB`.
 */
export function headingOf(
  views: Views,
  { kind, subject, number }: Pick<Heading, "kind" | "subject"> & { readonly number?: string },
): Heading {
  const [{ branch, layout }] = views;
  const { branch: name, committee, place } = branch.table.facts;
  return {
    layout,
    facts:
      views.length === 1
        ? { branch: name, committee, place }
        : { branch: committee, committee: null, place },
    day: branch.meetingDate,
    year: branch.year,
    number: number ?? null,
    kind,
    subject,
  };
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
