import type { Rect } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/grid";
import type { Random } from "../random";
import type { ListColumn } from "./columns";
import type { MeetingPlan } from "./meetingPlan";

/** Rows from row 0 on, with the cells that are merged. */
export interface GeneratedList {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Rect[];
}

/** A table as a branch might keep it, under its title. */
export function ownList<T>(
  title: string,
  columns: readonly ListColumn<T>[],
  records: readonly T[],
  plan: MeetingPlan,
  random: Random,
): GeneratedList {
  const placed = plan.isShuffled ? shuffled(columns, random) : columns;
  const order = plan.isNumbered ? [{ heading: "TT", cell: null }] : [];
  const headings = [...order, ...placed].map(({ heading }) => written(heading, plan));
  const numbering = plan.hasNumbering ? [headings.map((_, i) => `(${String(i + 1)})`)] : [];
  const top = 2 + numbering.length;
  const rows = records.map((_, i) => [
    ...(plan.isNumbered ? [i + 1] : []),
    ...placed.map((column) => cellOf(column, records, i, plan)),
  ]);
  const left = order.length;
  return {
    rows: [[title], headings, ...numbering, ...rows],
    merges: placed.flatMap((column, at) =>
      plan.repeats === "merged" && column.isRepeated ? runs(column, records, top, left + at) : [],
    ),
  };
}

function cellOf<T>(
  { cell, isRepeated }: ListColumn<T>,
  records: readonly T[],
  at: number,
  { repeats }: MeetingPlan,
): CellValue {
  const own = cell(records[at]!);
  if (!isRepeated || repeats === "text" || at === 0 || cell(records[at - 1]!) !== own) return own;
  return repeats === "ditto" ? '"' : "";
}

/** The cells that are merged down over records of the same value. */
function runs<T>(
  { cell }: ListColumn<T>,
  records: readonly T[],
  top: number,
  column: number,
): readonly Rect[] {
  const starts = records.flatMap((record, i) =>
    i === 0 || cell(records[i - 1]!) !== cell(record) ? [i] : [],
  );
  return starts.flatMap((start, i) => {
    const last = (starts[i + 1] ?? records.length) - 1;
    return last > start
      ? [{ top: top + start, bottom: top + last, left: column, right: column }]
      : [];
  });
}

function written(heading: string, { headings }: MeetingPlan): string {
  if (headings === "nfd") return heading.normalize("NFD");
  if (headings === "upper") return heading.toUpperCase();
  return headings === "broken" ? heading.replace(" ", "\n") : heading;
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  return items
    .map((item) => ({ item, at: random.int(0, 1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
