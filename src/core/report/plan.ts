import type { ReportSheet } from "../model/report";
import type { Body } from "../model/body";
import type { BranchReview, Review } from "../model/review";
import type { RatingTable } from "../model/table";
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
  const { findings } = review;
  return [
    ...plannedSummaries(review),
    ...kindsFor(review).map(({ key, name, because }) => ({ key, name, because })),
    ...(findings.length === 0
      ? []
      : [{ ...FINDINGS, because: `${String(findings.length)} nội dung kiểm tra` }]),
  ];
}

function plannedSummaries(review: Review): readonly PlannedSheet[] {
  const { bodies } = review;
  if (bodies.length === 0) return [];
  const current = currentOf(review);
  const others = bodies
    .filter((body) => current.length > 1 || body !== current[0])
    .map((body) => firstOf(review, body).table);
  const names = sheetNames(
    SUMMARY.name,
    others.map(({ sheet }) => sheet),
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
    ...others.map(({ sheet }, i) => ({
      key: keys[i] ?? "",
      name: names[i] ?? "",
      because: `kết quả của bảng xếp loại ở trang tính ${sheet}`,
    })),
  ];
}

/** Keyed by the sheet's id; from the second body of a sheet on, a number is added. */
function summaryKeys(tables: readonly RatingTable[]): readonly string[] {
  return tables.map(({ sheetId }, i) => {
    const before = tables.slice(0, i).filter((each) => each.sheetId === sheetId);
    const number = before.length === 0 ? "" : `#${String(before.length + 1)}`;
    return `${SUMMARY.key}:${sheetId}${number}`;
  });
}

function kindsFor(review: Review) {
  const ours = currentOf(review).flatMap(({ tables }) => tables.map((at) => tableAt(review, at)));
  if (ours.length === 0) return [];
  return KINDS.flatMap((kind) => {
    const because = kind.because(ours);
    return because === null ? [] : [{ ...kind, because }];
  });
}

/**
 * Returns the bodies that add up: branches with their members, of the latest year. Two levels never add up, so without such
 * branches only the first body is taken.
 */
function currentOf(review: Review): readonly Body[] {
  const { bodies } = review;
  const branches = bodies.filter(({ kind, subject }) => kind === "branch" && subject === "members");
  if (branches.length === 0) return firstBody(bodies);
  const yearOf = (body: Body) => firstOf(review, body).year ?? 0;
  const latest = Math.max(...branches.map(yearOf));
  return branches.filter((body) => yearOf(body) === latest);
}

/** Lists of members come before lists of organisations. */
function firstBody(bodies: readonly Body[]): readonly Body[] {
  const first = bodies.find(({ subject }) => subject === "members") ?? bodies[0];
  return first ? [first] : [];
}

function firstOf(review: Review, { tables: [first = 0] }: Body): BranchReview {
  return tableAt(review, first);
}

function tableAt({ branches }: Review, at: number): BranchReview {
  const branch = branches[at];
  if (!branch) throw new Error("A body without its table");
  return branch;
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
  const ours = new Set(currentOf(review));
  const [first, ...rest] = views.filter(({ body }) => ours.has(body));
  return [
    ...(first ? makeSummaries(review, views, [first, ...rest]) : []),
    ...(first
      ? kindsFor(review).map(({ key, name, make }) => make([first, ...rest], key, name))
      : []),
    ...(review.findings.length > 0 || (options.resolved ?? []).length > 0
      ? [findingsSheet(review, options, FINDINGS.key, FINDINGS.name)]
      : []),
  ];
}

function makeSummaries(
  review: Review,
  views: readonly BranchView[],
  current: Views,
): readonly ReportSheet[] {
  const [main, ...others] = plannedSummaries(review);
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
