import type { Page } from "../pages";
import type { Entry, Form } from "./form";
import { headingsIn } from "./headings";
import { rowsBelow } from "./rows";

/** Cells that a table takes, so that nothing else reads them as sentences. */
export interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface FoundTables<F extends string> {
  readonly entries: readonly Entry<F>[];
  readonly taken: readonly Taken[];
}

/** Returns every record that a page has in tables of a form, from top to bottom. */
export function tablesIn<F extends string>(
  page: Page,
  form: Form<F>,
  others: readonly Taken[],
): FoundTables<F> {
  const entries: Entry<F>[] = [];
  const taken: Taken[] = [];
  for (let at = 0; at < page.lines.length; at++) {
    const row = page.lines[at]?.row ?? 0;
    for (const heading of headingsIn(page, at, form)) {
      const { left, right, rows } = heading;
      const isTaken = (each: Taken) =>
        each.top <= row && row <= each.bottom && each.left <= right && left <= each.right;
      if ([...others, ...taken].some(isTaken)) continue;
      const found = rowsBelow(page, heading, form, nextHeading(page, rows[1], left, right));
      entries.push(...found.entries);
      taken.push({ top: rows[0], bottom: found.last, left, right });
    }
  }
  return { entries, taken };
}

const ORDER = /^(?:s ?t ?t|t ?t|so tt|so thu tu)$/;

/** The first row below that begins another numbered table in these columns. */
function nextHeading({ lines }: Page, above: number, left: number, right: number): number {
  const next = lines.find(
    ({ row, cells }) =>
      row > above &&
      cells.some(({ column, folded }) => column >= left && column <= right && ORDER.test(folded)),
  );
  return next?.row ?? Infinity;
}
