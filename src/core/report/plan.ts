import type { ReportSheet } from "../model/report";
import type { Body } from "../model/body";
import type { BranchReview, Review } from "../model/review";
import type { SheetReason } from "../model/sheetReason";
import type { RatingTable } from "../model/table";
import type { BranchView, ReportOptions, Views } from "./context";
import { CONTENTS, FINDINGS, SUMMARY } from "./keys";
import { KINDS } from "./kinds";
import { sheetNames } from "./page/sheetNames";
import { contentsSheet } from "./sheets/contents";
import { findingsSheet } from "./sheets/findings";
import { totalSheet } from "./sheets/total";
import { summarySheet } from "./summary/summary";
import { branchNameOf } from "./words";

/** A sheet that a review leads to, and why. */
export interface PlannedSheet {
  readonly key: string;
  readonly name: string;
  readonly because: SheetReason;
}

/** A planned sheet, with what the list of contents says of it. */
interface Planned extends PlannedSheet {
  readonly about: string;
}

/** Returns the sheets that a review leads to, and why: the pane shows them before anything is written. */
export function plannedSheets(review: Review): readonly PlannedSheet[] {
  return [...plannedContents(review), ...plannedAll(review)].map(({ key, name, because }) => ({
    key,
    name,
    because,
  }));
}

/** A workbook with the sheets of several bodies has a list of them. */
function plannedContents(review: Review): readonly PlannedSheet[] {
  const bodies = currentOf(review).length;
  return bodies > 1 ? [{ ...CONTENTS, because: { why: "bodies", count: bodies } }] : [];
}

function plannedAll(review: Review): readonly Planned[] {
  const { findings } = review;
  return [
    ...plannedSummaries(review),
    ...kindsFor(review),
    ...(findings.length === 0
      ? []
      : [
          {
            ...FINDINGS,
            because: { why: "findings", count: findings.length } as const,
            about: "Các mục cần xem lại trong các bảng xếp loại",
          },
        ]),
  ];
}

function plannedSummaries(review: Review): readonly Planned[] {
  const { bodies } = review;
  if (bodies.length === 0) return [];
  const current = currentOf(review);
  const others = bodies.filter((body) => current.length > 1 || body !== current[0]);
  const tables = others.map((body) => firstOf(review, body).table);
  const names = sheetNames(SUMMARY.name, tables.map(shortNameIn(tables)));
  const keys = summaryKeys(tables);
  return [
    {
      ...SUMMARY,
      about: "Kết quả của các chi bộ",
      because: current.length > 1 ? { why: "tables", count: current.length } : { why: "result" },
    },
    ...tables.map((table, i): Planned => ({
      key: keys[i] ?? "",
      name: names[i] ?? "",
      about: `Kết quả của ${others[i]?.name ?? branchNameOf(table)}`,
      because: { why: "resultOf", sheet: table.sheet },
    })),
  ];
}

/** The name of a table's sheet, or of its branch where several tables are on that sheet. */
function shortNameIn(tables: readonly RatingTable[]): (table: RatingTable) => string {
  return (table) =>
    tables.filter(({ sheetId }) => sheetId === table.sheetId).length > 1
      ? branchNameOf(table)
      : table.sheet;
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

/** Makes the planned sheets, with the findings last. */
export function makeSheets(
  review: Review,
  views: readonly BranchView[],
  options: ReportOptions,
): readonly ReportSheet[] {
  const ours = new Set(currentOf(review));
  const [first, ...rest] = views.filter(({ body }) => ours.has(body));
  return [
    ...(first && rest.length > 0
      ? [contentsSheet([first, ...rest], plannedAll(review), CONTENTS)]
      : []),
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
  const [kind] = key.split(/[:~]/u);
  return (
    [CONTENTS, SUMMARY, FINDINGS, ...KINDS].find((each) => each.key === kind)?.name ?? SUMMARY.name
  );
}
