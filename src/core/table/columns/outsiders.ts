import { finalColumns } from "../../model/columns";
import type { Column, SkippedRow } from "../../model/table";
import { isBlank } from "../../text/cellText";
import { foldedText } from "../../text/foldedText";
import { readMark } from "../../text/mark";
import type { SheetView } from "../find/sheetView";

/** Heads the marks of those who are party members, in a list of everybody at work. */
const IS_MEMBER = /^(?:la )?(?:dang vien|dv)$/;

/** Returns the rows of people whom a column of marks shows to be no party members, and who have no rating as such. */
export function outsiders(
  view: SheetView,
  columns: readonly Column[],
  rows: readonly number[],
): readonly SkippedRow[] {
  const membership = columns.find(
    ({ header, role }) => role === null && IS_MEMBER.test(foldedText(header)),
  );
  if (!membership) return [];
  const markAt = (row: number) => readMark(view.value(row, membership.index));
  const isTicked = rows.some((row) => markAt(row) === "marked");
  if (!isTicked || rows.some((row) => markAt(row) === "other")) return [];
  const isUnrated = (row: number) =>
    finalColumns({ columns }).every(({ index }) => isBlank(view.value(row, index)));
  return rows
    .filter((row) => markAt(row) === "unmarked" && isUnrated(row))
    .map((row) => ({ row, kind: "note", text: "" }));
}
