import { finalColumns } from "../../model/columns";
import type { Column, SkippedRow } from "../../model/table";
import { isBlank } from "../../text/cellText";
import { foldedText } from "../../text/foldedText";
import { readMark } from "../../text/mark";
import { withoutNumber } from "../../text/rowText";
import type { SheetView } from "../find/sheetView";

/** Heads the marks of those who are party members, in a list of everybody at work. */
const IS_MEMBER = /^(?:la )?(?:dang vien|dv)$/;

/** Heads people who are no party members, or not yet: `II. QUẦN CHÚNG`. */
const NO_MEMBERS =
  /^(?:(?:danh sach|cac|nhom) )*(?:quan chung|cam tinh dang|doi tuong (?:dang|ket nap dang))\b(?!.*cong tac)|\b(?:chua|khong) (?:phai |phai la |la )dang vien|^nguoi ngoai dang/;

/** Where people are, and how they are grouped. */
interface People {
  readonly columns: readonly Column[];
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** Returns the rows of people who are no party members, by a column of marks or by the heading above them. */
export function outsiders(view: SheetView, people: People): readonly SkippedRow[] {
  const rows = new Set([...unticked(view, people), ...belowHeadings(people)]);
  return Array.from(rows, (row) => ({ row, kind: "note", text: "" }));
}

function belowHeadings({ skipped, rows }: People): readonly number[] {
  const groups = skipped.filter(({ kind }) => kind === "group");
  return groups.flatMap(({ row: head, text }, at) => {
    if (!NO_MEMBERS.test(foldedText(withoutNumber(text)))) return [];
    const next = groups[at + 1]?.row ?? Infinity;
    return rows.filter((row) => row > head && row < next);
  });
}

/** Those without a mark, if they have no rating as members either. */
function unticked(view: SheetView, { columns, rows }: People): readonly number[] {
  const membership = columns.find(
    ({ header, role }) => role === null && IS_MEMBER.test(foldedText(header)),
  );
  if (!membership) return [];
  const markAt = (row: number) => readMark(view.value(row, membership.index));
  const isTicked = rows.some((row) => markAt(row) === "marked");
  if (!isTicked || rows.some((row) => markAt(row) === "other")) return [];
  const isUnrated = (row: number) =>
    finalColumns({ columns }).every(({ index }) => isBlank(view.value(row, index)));
  return rows.filter((row) => markAt(row) === "unmarked" && isUnrated(row));
}
