import { markColumns, type LevelColumn } from "../../model/columns";
import type { Rater } from "../../model/level";
import type { RatingReading } from "../../model/table";
import { cellAt, type Cells } from "./cells";
import { cellText, isErrorText } from "../../text/cellText";
import type { Layout } from "../layout";
import { readMark } from "../../text/mark";

type MarkReader = (cells: Cells) => RatingReading;

/** Returns a reader of the final rating from X marks in columns of levels; null if the table has none. */
export function finalMarks(layout: Layout, left: number): MarkReader | null {
  const marked = markColumns(layout);
  return marked.length === 0 ? null : markReader(marked, layout.columns, left);
}

/** Returns readers of the other raters' X marks. */
export function raterMarkReaders(
  { columns, special }: Layout,
  left: number,
): readonly { readonly rater: Rater; readonly read: MarkReader }[] {
  return special.raterMarks.map(({ rater, levels }) => ({
    rater,
    read: markReader(levels, columns, left),
  }));
}

/** Several marks in one row are an unknown rating. */
function markReader(
  levels: readonly LevelColumn[],
  columns: Layout["columns"],
  left: number,
): MarkReader {
  const marked = levels.map(({ level, column }) => ({
    level,
    header: columns.find(({ index }) => index === column)?.header ?? "",
    offset: column - left,
  }));
  return (cells) => {
    const valueAt = ({ offset }: { offset: number }) => cellAt(cells, offset);
    const error = marked.map(valueAt).find(isErrorText);
    if (error !== undefined) return { kind: "error", written: error.trim() };
    const ticked = marked.filter((column) => readMark(valueAt(column)) !== "unmarked");
    const [only, second] = ticked;
    if (!only) return { kind: "blank" };
    const written = cellText(valueAt(only));
    if (second)
      return {
        kind: "unknown",
        written: ticked.map(({ header }) => header).join("; "),
        suggestion: null,
      };
    if (readMark(valueAt(only)) === "other")
      return { kind: "unknown", written, suggestion: only.level };
    return { kind: "level", level: only.level, written, exact: false };
  };
}
