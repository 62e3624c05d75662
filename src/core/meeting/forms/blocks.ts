import { foldedText } from "../../text/foldedText";
import { cellText, isDash } from "../../text/cellText";
import type { Line, Page, PageCell } from "../pages";
import { fieldsOf, type Entry, type Form } from "./form";
import type { FoundTables, Taken } from "./tables";
import { titleAbove } from "./title";

/** A label with the values of its records: to its right, or behind its colon. */
interface Label<F extends string> {
  /** What it may mean, the likeliest first. */
  readonly fields: readonly F[];
  readonly row: number;
  readonly folded: string;
  readonly values: readonly PageCell[];
}

/** A label of which it is settled what it means. */
type Labelled<F extends string> = Label<F> & { readonly field: F };

/** A longer text is no label. */
const LONGEST = 60;
/** So many different labels below one another are needed to believe that they are some. */
const FEWEST = 3;

/**
 * Returns the records of a form whose labels are below one another, with one value beside each label or one column a record.
 * A block begins where its key is labelled again.
 */
export function blocksIn<F extends string>(
  page: Page,
  form: Form<F>,
  taken: readonly Taken[],
): FoundTables<F> {
  const runs = columnsOf(page).flatMap((column) => runsIn(page, column, form, taken));
  const blocks = runs
    .flatMap((run) => blocksOf(run, form))
    .filter((block) => fits(page, block, form));
  return { entries: blocks.flatMap((block) => recordsOf(block, form)), taken: blocks.map(rangeOf) };
}

function columnsOf({ lines }: Page): readonly number[] {
  return Array.from(new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)))).sort(
    (a, b) => a - b,
  );
}

/** Labels in one column with no other line between them. */
function runsIn<F extends string>(
  { lines }: Page,
  column: number,
  form: Form<F>,
  taken: readonly Taken[],
): readonly Label<F>[][] {
  const runs: Label<F>[][] = [];
  let last = -Infinity;
  for (const line of lines) {
    const label = labelIn(line, column, form);
    if (!label || isTaken(taken, line.row, column)) continue;
    if (line.row - last > 2) runs.push([]);
    runs.at(-1)?.push(label);
    last = line.row;
  }
  return runs;
}

export function isTaken(taken: readonly Taken[], row: number, column: number): boolean {
  return taken.some(
    ({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
}

function labelIn<F extends string>(
  { row, cells }: Line,
  column: number,
  form: Form<F>,
): Label<F> | null {
  const at = cells.findIndex((cell) => cell.column === column);
  const cell = cells[at];
  if (!cell || typeof cell.value !== "string") return null;
  const [label = "", ...rest] = cell.text.split(":");
  const folded = foldedText(label);
  const fields = label.length > LONGEST ? [] : fieldsOf(form, folded, folded);
  if (fields.length === 0) return null;
  const inline = cellText(rest.join(":"));
  const own = { ...cell, value: inline, text: inline, folded: foldedText(inline) };
  const values = inline === "" ? cells.slice(at + 1) : [own];
  if (values.length === 0) return null;
  return { fields, row, folded, values: values.filter(({ text }) => !isDash(text)) };
}

/** Divides a run where the key, or else the first label of the block, comes again. */
function blocksOf<F extends string>(
  run: readonly Label<F>[],
  { key }: Form<F>,
): readonly (readonly Labelled<F>[])[] {
  const blocks: Labelled<F>[][] = [];
  for (const label of run) {
    const block = blocks.at(-1) ?? [];
    const [first] = label.fields;
    const open = label.fields.find((each) => block.every(({ field }) => field !== each));
    const isAgain = block.some(({ field }) => field === first);
    const begins = isAgain && (first === key || (open === undefined && block[0]?.field === first));
    if (first && (begins || blocks.length === 0)) blocks.push([{ ...label, field: first }]);
    else if (open) block.push({ ...label, field: open });
  }
  return blocks;
}

function fits<F extends string>(page: Page, block: readonly Labelled<F>[], form: Form<F>): boolean {
  const fields = new Set(block.map(({ field }) => field));
  const [first] = block;
  if (!first || fields.size < FEWEST || !fields.has(form.key)) return false;
  const words = block.map(({ folded }) => folded).join(" | ");
  const over = (field: F) => block.find((label) => label.field === field)?.folded ?? "";
  const { left, right } = rangeOf(block);
  return form.fits({ fields, words, over, title: titleAbove(page, first.row, left, right) });
}

function rangeOf<F extends string>(block: readonly Labelled<F>[]): Taken {
  const rows = block.map(({ row }) => row);
  const columns = block.flatMap(({ values }) => values.map(({ column }) => column));
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: 0,
    right: Math.max(0, ...columns),
  };
}

/** One record for each value of the key. */
function recordsOf<F extends string>(
  block: readonly Labelled<F>[],
  { key }: Form<F>,
): readonly Entry<F>[] {
  const keys = block.find(({ field }) => field === key)?.values ?? [];
  const cellOf = (own: PageCell, field: F) => {
    const label = block.find((each) => each.field === field);
    if (!label) return null;
    if (keys.length === 1) return label.values[0] ?? null;
    return label.values.find(({ column }) => column === own.column) ?? null;
  };
  return keys.map((own) => ({
    key: own,
    group: null,
    cell: (field) => cellOf(own, field),
    place: (field) => {
      const label = block.find((each) => each.field === field);
      return cellOf(own, field) ?? (label ? { ...own, row: label.row } : null);
    },
    column: (field) => keys.flatMap((each) => cellOf(each, field) ?? []),
    over: (field) => block.find((label) => label.field === field)?.folded ?? "",
  }));
}
