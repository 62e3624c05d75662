import { ORDER } from "../headings/headerPhrases";
import type { Header } from "./header";
import { nameParts } from "./headerColumns";
import type { SheetView } from "./sheetView";

/** The columns that have to be known before the rows of a table can be told apart. */
export interface KeyColumns {
  readonly left: number;
  readonly right: number;
  readonly order: number | null;
  readonly name: number;
  /** Further columns of a name in several. */
  readonly nameParts: readonly number[];
}

export function keyColumns(view: SheetView, header: Header): KeyColumns {
  const { left, right, anchor, columns } = header;
  const orders = columns.filter(({ leaf, path }) => ORDER.test(leaf) || path.at(-1) === "#");
  const order = orders.find(({ index }) => index < anchor.name) ?? orders.at(0);
  return {
    left,
    right,
    order: order?.index ?? unheadedOrder(view, header),
    name: anchor.name,
    nameParts: nameParts(columns, anchor).map(({ index }) => index),
  };
}

/** Numbers to the left of the name count the members even if their column has no heading. */
function unheadedOrder(view: SheetView, { anchor, left, rows }: Header): number | null {
  const column = anchor.name - 1;
  if (column < left - 1 || column < view.area.left) return null;
  const [first, last] = rows;
  for (let row = first; row <= last && column >= left; row++)
    if (view.text(row, column) !== "") return null;
  return typeof view.value(last + 1, column) === "number" ? column : null;
}
