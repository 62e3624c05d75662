import type { Describe } from "../model/finding";
import type { Snapshot } from "../model/grid";
import type { ByLevel } from "../model/level";
import type { Body } from "../model/body";
import type { BranchReview, Review } from "../model/review";
import type { Fact } from "../model/table";
import { NEWEST_SCHEME, schemeById } from "../schemes/schemes";
import type { Scheme } from "../schemes/schema";
import { personKey } from "../text/personKey";
import { BLANK } from "./page/blank";
import type { Heading } from "./page/heading";
import { committeeOf, issuersIn } from "./page/issuers";
import { dayOf, layoutOn, type Layout } from "./page/layout";
import type { EarlierSheet } from "./papers/filledIn";
import { papersOf, type Papers } from "./papers/papers";
import { addedNumbers } from "./figures/addedNumbers";
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
  /** Our sheets that are in the workbook: those with nothing to show now are replaced by a note. */
  readonly earlierSheets?: readonly EarlierSheet[];
  /** Findings of an earlier run that are gone now. */
  readonly resolved?: readonly EarlierFinding[];
}

/** One body, or one of the tables that are its parts, and everything that its sheets need. */
export interface BranchView {
  readonly branch: BranchReview;
  /** The organisation that the sheets are about. */
  readonly body: Body;
  /** The tables of the body; none for the view of a single table. */
  readonly parts: readonly BranchView[];
  readonly scheme: Scheme;
  /** True when the scheme was chosen by hand, whatever the year. */
  readonly schemeChosen: boolean;
  readonly numbers: Numbers;
  readonly nouns: Nouns;
  readonly layout: Layout;
  /** What the sheets around the table say for the papers. */
  readonly papers: Papers;
  /** The same branch in earlier years, oldest first, where their tables are in the workbook too. */
  readonly earlierYears: readonly EarlierYear[];
  readonly options: ReportOptions;
}

/** The bodies that a sheet is about: one, or several of a workbook. */
export type Views = readonly [BranchView, ...BranchView[]];

/** The view of a body: of its only table, or of all its parts added up. */
export function bodyView(review: Review, body: Body, options: ReportOptions): BranchView | null {
  const branches = body.tables.flatMap((at) => review.branches[at] ?? []);
  const parts = branches.map((branch) => tableView(review, body, branch, options));
  const [first, ...rest] = parts;
  if (!first) return null;
  const branch = asOne(first.branch, body);
  const numbers =
    rest.length === 0
      ? first.numbers
      : addedNumbers(
          parts.map((part) => ({ numbers: part.numbers, tally: part.branch.tally })),
          body.tally,
        );
  return { ...first, branch, numbers, parts };
}

/** True for documents that a committee issues: about several bodies, or about its own list. */
export function isCommittees(views: Views): boolean {
  return views.length > 1 || views[0].body.kind === "committee";
}

/** The tables behind a view. */
export function partsOf(view: BranchView): readonly BranchView[] {
  return view.parts.length === 0 ? [view] : view.parts;
}

/** The first table with the counts of all, and the name of the body in place of its own. */
function asOne(first: BranchReview, { name, tables, tally }: Body): BranchReview {
  if (tables.length === 1) return first;
  const facts = { ...first.table.facts, branch: first.table.facts.branch ?? chosenName({ name }) };
  return { ...first, table: { ...first.table, facts }, tally };
}

function tableView(
  review: Review,
  body: Body,
  branch: BranchReview,
  options: ReportOptions,
): BranchView {
  const scheme = schemeById(branch.scheme) ?? NEWEST_SCHEME;
  const sheet = options.snapshot.sheets.find(({ id }) => id === branch.table.sheetId);
  return {
    branch,
    body,
    parts: [],
    scheme,
    schemeChosen: review.schemeChosen,
    numbers: numbersOf(branch, sheet, scheme.levels),
    nouns: nounsOf(branch.table, branch.tally),
    layout: layoutOn(branch.meetingDate ?? dayOf(options.now)),
    papers: papersOf(branch),
    earlierYears: earlierYearsOf(review, branch),
    options,
  };
}

/** What a document is called, and the report that it goes with, such as `Báo cáo số 12-BC/CB`. */
interface Title extends Pick<Heading, "kind" | "subject"> {
  readonly attached?: string;
}

/** The head of a document about these tables; about several, the committee above them issues it. */
export function headingOf(views: Views, { kind, subject, attached }: Title): Heading {
  const [{ branch, layout }] = views;
  return {
    layout,
    ...(isCommittees(views) ? issuersOfCommittee(views) : issuersIn(branch.table.facts)),
    place: branch.table.facts.place?.value ?? null,
    day: branch.meetingDate,
    year: branch.year,
    kind,
    subject,
    attached: attached === undefined ? null : `(kèm theo ${attached})`,
  };
}

type Issuers = Pick<Heading, "superior" | "issuer">;

/** A committee issues its own list, and what is about several branches, below its superior where the sheet names one. */
function issuersOfCommittee([{ body, branch }, ...others]: Views): Issuers {
  const { committee } = branch.table.facts;
  const isOwn = others.length === 0;
  const name = (isOwn ? body.name : null) ?? committee?.value ?? null;
  return {
    superior: isOwn && committee !== null && committee.value !== name ? committee.value : null,
    issuer: name === null ? `Đảng ủy ${BLANK}${BLANK}` : committeeOf(name),
  };
}

function chosenName({ name }: Pick<Body, "name">): Fact<string> | null {
  return name === null ? null : { value: name, at: null };
}

function earlierYearsOf(review: Review, branch: BranchReview): readonly EarlierYear[] {
  const name = branchKey(branch);
  return [...review.branches, ...review.history]
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
