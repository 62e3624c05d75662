import type { CellRef } from "../model/address";
import type { Body } from "../model/body";
import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { Figure } from "../model/findingData";
import { valueAt } from "../model/grid";
import { type Level } from "../model/level";
import type { BranchReview } from "../model/review";
import type { Tally } from "../model/tally";
import type { ReadTable } from "../readTables";
import { headerOf } from "../rules/cells";
import { fromRule } from "../rules/context";
import { ruleOf } from "../schemes/schemes";
import { levelOfHeader } from "../table/headings/levelHeader";
import { foldedText } from "../text/foldedText";

/** A column of a committee's summary: how many members a branch has at a level, or altogether. */
interface CountColumn {
  readonly column: number;
  readonly what: Level | "present";
}

/** A row of a summary whose branch is in the workbook. */
interface SummaryRow {
  readonly row: number;
  readonly name: string;
  readonly body: Body;
}

const FEWEST_LEVELS = 3;
const PRESENT =
  /^(?:tong so|tong|so luong|so)? ?(?:dang vien|dv)(?: (?:duoc|da) (?:danh gia|xep loai|kiem diem).*)?$|^tong so$|^dang so$/;

/** Compares the counts that a committee typed with those of the branches' own lists, row by row and in the total. */
export function checkSummaries(
  read: readonly ReadTable[],
  branches: readonly BranchReview[],
  bodies: readonly Body[],
): readonly Finding[] {
  const lists = bodies.filter(({ subject, kind }) => subject === "members" && kind === "branch");
  if (lists.length === 0) return [];
  return read.flatMap((summary) => {
    const columns = summary.table.subject === "organisations" ? countColumns(summary) : [];
    const rows = columns.length === 0 ? [] : rowsOf(summary, lists);
    return [
      ...rows.flatMap((row) => rowFinding(summary, columns, row, branches)),
      ...totalFinding(summary, columns, rows),
    ];
  });
}

function countColumns({ table: { columns } }: ReadTable): readonly CountColumn[] {
  const counts = new Map<CountColumn["what"], number>();
  for (const { index, header, role } of columns) {
    const what = role === null ? countedBy(header) : null;
    if (what !== null && !counts.has(what)) counts.set(what, index);
  }
  const found = Array.from(counts, ([what, column]): CountColumn => ({ what, column }));
  return found.filter(({ what }) => what !== "present").length < FEWEST_LEVELS ? [] : found;
}

function countedBy(header: string): CountColumn["what"] | null {
  const leaf = header.slice(header.lastIndexOf(" / ") + 1);
  const folded = foldedText(leaf);
  if (/%/.test(leaf) || /^t[iy] le/.test(folded)) return null;
  return levelOfHeader(folded) ?? (PRESENT.test(folded) ? "present" : null);
}

function rowsOf({ table }: ReadTable, bodies: readonly Body[]): readonly SummaryRow[] {
  return table.members.flatMap(({ row, name }) => {
    const key = nameKey(name);
    const body = key === "" ? null : (bodyNamed(bodies, key) ?? bodyBeginning(bodies, key));
    return body ? [{ row, name, body }] : [];
  });
}

function bodyNamed(bodies: readonly Body[], key: string): Body | null {
  return onlyOne(bodies.filter(({ name }) => nameKey(name) === key));
}

/** A summary often leaves out the place, as in `Chi bộ Công an` for `CHI BỘ CÔNG AN PHƯỜNG AN BÌNH`. */
function bodyBeginning(bodies: readonly Body[], key: string): Body | null {
  return onlyOne(bodies.filter(({ name }) => nameKey(name).startsWith(`${key} `)));
}

function onlyOne(bodies: readonly Body[]): Body | null {
  const [body, ...others] = bodies;
  return body && others.length === 0 ? body : null;
}

function nameKey(name: string | null): string {
  return foldedText(name ?? "").replace(/^(?:\d+ )?chi bo /, "");
}

function rowFinding(
  summary: ReadTable,
  columns: readonly CountColumn[],
  { row, name, body }: SummaryRow,
  branches: readonly BranchReview[],
): readonly Finding[] {
  const wrong = columns.flatMap((column) => {
    const stated = numberAt(summary, row, column);
    const counted = countIn(body.tally, column.what);
    const agrees = stated === null || stated === counted || isOtherBase(column, stated, body.tally);
    return agrees ? [] : [{ column, stated, counted }];
  });
  const table = branches[body.tables[0] ?? -1]?.table;
  return table ? findingAt(summary, row, name, wrong, [headerOf(table, FINAL_ROLES)]) : [];
}

/** A column of all members may leave out those who are not rated. */
function isOtherBase({ what }: CountColumn, stated: number, { toRate, rated }: Tally): boolean {
  return what === "present" && [toRate, rated].includes(stated);
}

/** Reports a total that is not the sum of its rows, if each of these is a branch of the workbook. */
function totalFinding(
  summary: ReadTable,
  columns: readonly CountColumn[],
  rows: readonly SummaryRow[],
): readonly Finding[] {
  const { skipped, members } = summary.table;
  const total = skipped.filter(({ kind }) => kind === "total").at(-1);
  if (!total || rows.length === 0 || rows.length < members.length) return [];
  const wrong = columns.flatMap((column) => {
    const stated = numberAt(summary, total.row, column);
    const sum = (of: (row: SummaryRow) => number) => rows.reduce((all, row) => all + of(row), 0);
    const typed = sum(({ row }) => numberAt(summary, row, column) ?? 0);
    const counted = sum(({ body }) => countIn(body.tally, column.what));
    const agrees = stated === null || stated === typed || stated === counted;
    return agrees ? [] : [{ column, stated, counted }];
  });
  return findingAt(summary, total.row, total.text, wrong, []);
}

interface Wrong {
  readonly column: CountColumn;
  readonly stated: number;
  readonly counted: number;
}

/** One finding for a row, at its first wrong figure and at the list that was counted. */
function findingAt(
  { table: { sheet }, scheme }: ReadTable,
  row: number,
  written: string,
  wrong: readonly Wrong[],
  others: readonly CellRef[],
): readonly Finding[] {
  const rule = ruleOf(scheme, "totals");
  const [first, ...rest] = wrong.map(({ column: { column } }) => ({ sheet, row, column }));
  if (!first || !rule) return [];
  const figures = wrong.map(({ column: { what }, stated, counted }): Figure => ({
    what,
    unit: "count",
    stated,
    counted,
  }));
  return [{ ...fromRule(rule), at: [first, ...others, ...rest], data: { written, figures } }];
}

function numberAt({ sheet }: ReadTable, row: number, { column }: CountColumn): number | null {
  const value = valueAt(sheet.grid, row, column);
  return typeof value === "number" ? value : null;
}

function countIn({ levels, present }: Tally, what: CountColumn["what"]): number {
  return what === "present" ? present : levels[what];
}
