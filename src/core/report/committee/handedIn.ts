import { bodyKey } from "../../committee/branchKey";
import { listReader } from "../../committee/listed";
import type { GatheredBranch } from "../../model/committee";
import type { Grid } from "../../model/grid";
import type { ReportSheet } from "../../model/report";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putHeader, putList } from "../page/tableBlock";
import {
  LIST_COLUMNS,
  LISTED,
  listHeader,
  PRINTED_COLUMNS,
  type ListEntry,
} from "./handedInColumns";
import { recordsBelow } from "./records";
import { committeeHeading, titleIn, type CommitteeOptions, type CommitteeView } from "./view";

export const HANDED_IN = { key: "committee-branches", name: "Danh sách chi bộ" } as const;

const UNLISTED = "Không có trong danh sách.";
const KEPT = "Giữ từ lần gộp trước.";

/** Who has handed in, who has not, and which files do not count; beside it, what the next gathering needs of each branch. */
export function handedInSheet(view: CommitteeView): ReportSheet {
  const widths = LIST_COLUMNS.map(({ width }) => width);
  const sheet = startDocument(view.layout, "landscape", widths.slice(0, PRINTED_COLUMNS));
  putHeading(sheet, committeeHeading(view, "DANH SÁCH", "Các chi bộ nộp kết quả xếp loại"));
  sheet.addBeside(widths.slice(PRINTED_COLUMNS));
  sheet.repeat(putHeader(sheet, LIST_COLUMNS));
  const rows = entriesOf(view).map((entry, i) => ({
    cells: LIST_COLUMNS.map(({ of }) => of(entry, i + 1, view.levels)),
  }));
  putList(sheet, LIST_COLUMNS, rows);
  return finishDocument(sheet, HANDED_IN);
}

/** The branches that count come first, so that their numbers are those of the tidy table. */
function entriesOf(view: CommitteeView): readonly ListEntry[] {
  const { gathering, options } = view;
  const statusOf = statusReader(options.changes);
  const onList = options.expected && listReader(options.expected);
  return [
    ...gathering.branches.map((branch): ListEntry => {
      const { title, file, committee, isKept } = branch;
      const isListed = onList?.(branch);
      const notes = [
        ...(titleIn(view, branch) === title ? [] : [`${committee ?? ""}.`]),
        ...(isListed === false ? [UNLISTED] : []),
        ...(isKept ? [KEPT] : []),
      ];
      const entry = { title, status: statusOf(branch), branch, file, note: notes.join(" ") };
      return { ...entry, isListed: isListed === true };
    }),
    ...gathering.missing.map((title) => ({ title, status: "Chưa nộp", isListed: true })),
    ...gathering.notCounted.map((file) => {
      const note = options.describeFile(file);
      return { title: null, status: "Không tính", file: file.file, note };
    }),
  ];
}

/** What a branch has done since the gathering before. */
type Since = "new" | "changed" | "same";

const SINCE: Readonly<Record<Since, string>> = {
  new: "Mới nộp",
  changed: "Đã nộp, có thay đổi",
  same: "Đã nộp, không đổi",
};

/** At the first time nobody can say what is new. */
function statusReader(changes: CommitteeOptions["changes"]): (branch: GatheredBranch) => string {
  if (changes === null) return () => "Đã nộp";
  const since = new Map<string, Since>(
    changes.map(({ key, what }) => [key, what === "branchNew" ? "new" : "changed"]),
  );
  return (branch) => SINCE[since.get(bodyKey(branch)) ?? "same"];
}

/** Returns the list of branches as the sheet of an earlier run has it: those that had handed in, and those that had not. */
export function branchesBefore(list: Grid): readonly string[] {
  return recordsBelow(list, listHeader("status"))
    .filter(({ text }) => text(listHeader("listed")) === LISTED)
    .map(({ text }) => text(listHeader("title")))
    .filter((name) => name !== "");
}
