import type { ReportSheet } from "../model/report";
import type { BranchReview, Review } from "../model/review";
import { RATERS } from "../model/level";
import { ballotsSheet } from "./sheets/ballots";
import { capSheet } from "./sheets/cap";
import { commendationSheet } from "./sheets/commendation";
import type { BranchView, ReportOptions, Views } from "./context";
import { ballotsOf } from "./figures/ballots";
import { findingsSheet } from "./sheets/findings";
import { form6fSheet } from "./sheets/form6f";
import { proposalsSheet } from "./sheets/proposals";
import { sheetNames } from "./page/sheetNames";
import { statisticsSheet } from "./sheets/statistics";
import { FINDINGS, SUMMARY } from "./keys";
import { summarySheet } from "./summary/summary";
import { totalSheet } from "./sheets/total";
import { unratedSheet } from "./sheets/unrated";

/** A sheet that a review leads to, and why. */
export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  readonly because: string;
}

/** A kind of sheet, about all tables that add up. */
interface Kind {
  readonly key: string;
  readonly name: string;
  /** Why it is written for these tables; null if it is not. */
  readonly because: (branches: readonly BranchReview[]) => string | null;
  readonly make: (views: Views, key: string, name: string) => ReportSheet;
}

const ofMembers = (branches: readonly BranchReview[]) =>
  branches.some(({ table }) => table.subject === "members");
const counted = (branches: readonly BranchReview[], of: (branch: BranchReview) => number) =>
  branches.reduce((sum, branch) => sum + of(branch), 0);
const when = (count: number, words: string) => (count > 0 ? `${String(count)} ${words}` : null);

/** In the order of the sheets in the workbook. */
const KINDS: readonly Kind[] = [
  {
    key: "proposals",
    name: "Đề xuất của các chủ thể",
    because: (branches) =>
      ofMembers(branches) && branches.some(hasSeveralRaters)
        ? "bảng có xếp loại của nhiều chủ thể"
        : null,
    make: proposalsSheet,
  },
  {
    key: "statistics",
    name: "Thống kê xếp loại đảng viên",
    because: (branches) => (ofMembers(branches) ? "có bảng xếp loại đảng viên" : null),
    make: statisticsSheet,
  },
  {
    key: "form6f",
    name: "Biểu 6F – BTCTW",
    because: () => "biểu thống kê gửi cấp trên",
    make: form6fSheet,
  },
  {
    key: "ballots",
    name: "Biên bản kiểm phiếu",
    because: (branches) =>
      branches.some((branch) => ballotsOf(branch) !== null) ? "có số liệu kiểm phiếu" : null,
    make: ballotsSheet,
  },
  {
    key: "commendation",
    name: "Đề nghị khen thưởng",
    because: (branches) =>
      when(
        counted(branches, ({ tally }) => tally.commended.length),
        "trường hợp được đề nghị khen thưởng",
      ),
    make: commendationSheet,
  },
  {
    key: "unrated",
    name: "Chưa kiểm điểm, xếp loại",
    because: (branches) =>
      when(
        counted(branches, ({ tally }) => tally.unrated.length),
        "trường hợp không xếp loại hoặc chưa xếp loại",
      ),
    make: unratedSheet,
  },
  {
    key: "cap",
    name: "Kiểm soát tỷ lệ xuất sắc",
    because: (branches) =>
      when(
        counted(branches, ({ tally }) => tally.rated),
        "kết quả xếp loại để đối chiếu tỷ lệ",
      ),
    make: capSheet,
  },
];

/** Returns the sheets that a review leads to, and why: the pane shows them before anything is written. */
export function plannedSheets(review: Review): readonly PlannedSheet[] {
  const { branches, findings } = review;
  return [
    ...plannedSummaries(branches),
    ...kindsFor(branches).map(({ key, name, because }) => ({ key, name, because })),
    ...(findings.length === 0
      ? []
      : [{ ...FINDINGS, because: `${String(findings.length)} nội dung kiểm tra` }]),
  ];
}

function plannedSummaries(branches: readonly BranchReview[]): readonly PlannedSheet[] {
  if (branches.length === 0) return [];
  const current = currentOf(branches);
  const others = branches.filter((branch) => current.length > 1 || branch !== current[0]);
  const names = sheetNames(
    SUMMARY.name,
    others.map(({ table }) => table.sheet),
  );
  const keys = summaryKeys(others);
  return [
    {
      ...SUMMARY,
      because:
        current.length > 1
          ? `${String(current.length)} bảng xếp loại`
          : "kết quả của bảng xếp loại",
    },
    ...others.map(({ table }, i) => ({
      key: keys[i] ?? "",
      name: names[i] ?? "",
      because: `kết quả của bảng xếp loại ở trang tính ${table.sheet}`,
    })),
  ];
}

/** Keyed by the sheet's id; from the second table of a sheet on, a number is added. */
function summaryKeys(branches: readonly BranchReview[]): readonly string[] {
  return branches.map(({ table }, i) => {
    const before = branches.slice(0, i).filter((each) => each.table.sheetId === table.sheetId);
    const number = before.length === 0 ? "" : `#${String(before.length + 1)}`;
    return `${SUMMARY.key}:${table.sheetId}${number}`;
  });
}

function kindsFor(branches: readonly BranchReview[]) {
  if (branches.length === 0) return [];
  const ours = currentOf(branches);
  return KINDS.flatMap((kind) => {
    const because = kind.because(ours);
    return because === null ? [] : [{ ...kind, because }];
  });
}

/**
 * Returns the tables that add up, which members and organisations do not, nor two years: those of the latest year, of
 * members if there are any.
 */
function currentOf(branches: readonly BranchReview[]): readonly BranchReview[] {
  const members = branches.filter(({ table }) => table.subject === "members");
  const ofOne = members.length > 0 ? members : branches;
  const latest = Math.max(...ofOne.map(({ year }) => year ?? 0));
  return ofOne.filter(({ year }) => (year ?? 0) === latest);
}

function hasSeveralRaters({ tally }: BranchReview): boolean {
  return RATERS.filter((rater) => tally.byRater[rater] !== null).length > 1;
}

/** Makes the planned sheets, with the findings last. */
export function makeSheets(
  review: Review,
  views: readonly BranchView[],
  options: ReportOptions,
): readonly ReportSheet[] {
  const { branches } = review;
  const ours = new Set(currentOf(branches));
  const [first, ...rest] = views.filter(({ branch }) => ours.has(branch));
  return [
    ...(first ? makeSummaries(review, views, [first, ...rest]) : []),
    ...(first
      ? kindsFor(branches).map(({ key, name, make }) => make([first, ...rest], key, name))
      : []),
    ...(review.findings.length > 0 || (options.resolved ?? []).length > 0
      ? [findingsSheet(review, options, FINDINGS.key, FINDINGS.name)]
      : []),
  ];
}

function makeSummaries(
  { branches }: Review,
  views: readonly BranchView[],
  current: Views,
): readonly ReportSheet[] {
  const [main, ...others] = plannedSummaries(branches);
  if (!main) return [];
  const [first] = current;
  const make = current.length > 1 ? totalSheet(current, main.key, main.name) : null;
  const apart = views.filter((view) => make !== null || view !== first);
  return [
    make ?? summarySheet(first, main.key, main.name),
    ...apart.map((view, i) => {
      const { key, name } = others[i] ?? main;
      return summarySheet(view, key, name);
    }),
  ];
}

/** Returns the name of a sheet that is not planned now. */
export function nameOfKey(key: string): string {
  const [kind] = key.split(":");
  return [SUMMARY, FINDINGS, ...KINDS].find((each) => each.key === kind)?.name ?? SUMMARY.name;
}
