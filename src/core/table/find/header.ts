import type { Rect } from "../../model/address";
import type { Anchor } from "./anchor";
import { headerColumns, type HeaderColumn } from "./headerColumns";
import { headerRows } from "./headerRows";
import { headerSides } from "./headerSides";
import type { SheetView } from "./sheetView";

export interface Header {
  readonly anchor: Anchor;
  readonly rows: readonly [first: number, last: number];
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

/** Returns the whole header around its anchor: parent rows above, lower levels below, and the columns from side to side. */
export function headerAt(view: SheetView, anchor: Anchor, area: Rect): Header {
  const rows = headerRows(view, anchor, area);
  const sides = headerSides(view, anchor, area, rows);
  const [left, right] = sides;
  return { anchor, rows, left, right, columns: headerColumns(view, anchor, rows, sides) };
}
