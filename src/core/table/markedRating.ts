import { LEVELS } from "../model/level";
import type { RatingReading } from "../model/table";
import type { Cells } from "./cellReaders";
import { cellText, isErrorText } from "./cellText";
import type { Layout } from "./layout";
import { readMark } from "./mark";

/** The rating that X marks in columns of levels give; null where the table has none. More than one mark is no level. */
export function markReader(
  { columns }: Layout,
  left: number,
): ((cells: Cells) => RatingReading) | null {
  const marked = LEVELS.flatMap((level) => {
    const column = columns.find(({ role }) => role === `mark.${level}`);
    return column ? [{ level, header: column.header, offset: column.index - left }] : [];
  });
  if (marked.length === 0) return null;
  return (cells) => {
    const valueAt = ({ offset }: { offset: number }) => cells[offset] ?? "";
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
