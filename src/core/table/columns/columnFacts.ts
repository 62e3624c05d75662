import type { ColumnContents } from "./columnContents";
import type { Header } from "../find/header";
import type { HeaderColumn } from "../find/headerColumns";

/** A column's heading and contents. */
export interface ColumnFacts extends HeaderColumn {
  /** The levels of the heading joined by ` / `, as `Column.header`. */
  readonly header: string;
  readonly contents: ColumnContents;
}

export function columnFacts(
  { columns }: Header,
  contents: (column: number) => ColumnContents,
): readonly ColumnFacts[] {
  return columns.map((column) => ({
    ...column,
    header: column.path.join(" / "),
    contents: contents(column.index),
  }));
}
