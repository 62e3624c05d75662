import type { Finding } from "../model/finding";
import type { Snapshot } from "../model/grid";
import type { BranchReview, Review } from "../model/review";
import type { Vocabulary } from "../model/vocabulary";

/** A finding in the reader's language. */
export interface Description {
  readonly message: string;
  readonly basis: string | null;
  readonly suggestion: string | null;
}

/** What the sheets print of a scheme. */
export interface SchemeLabel {
  /** `Quy định số 124-QĐ/TW, Hướng dẫn số 25-HD/BTCTW` */
  readonly title: string;
  /** Version of the scheme's data. */
  readonly version: string;
  readonly levels: Vocabulary;
}

/** A result of an earlier year that stands in the workbook. */
export interface EarlierYear {
  readonly year: number;
  readonly rated: number;
  readonly outstanding: number;
  readonly good: number;
  readonly completed: number;
  readonly failed: number;
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
  readonly describe: (finding: Finding) => Description;
  readonly scheme: (id: string) => SchemeLabel;
  /** Values instead of formulas, for the file that goes up. */
  readonly frozen?: boolean;
  readonly earlier?: {
    readonly years?: readonly EarlierYear[];
    readonly fixed?: readonly EarlierFinding[];
  };
}

/** The findings that concern one table: those on its sheet, and those about the workbook. */
export function findingsOf(review: Review, branch: BranchReview): readonly Finding[] {
  if (review.branches.length === 1) return review.findings;
  return review.findings.filter(({ at }) => at[0]?.sheet === branch.table.sheet);
}
