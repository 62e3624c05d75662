import { branchKey } from "../../committee/branchKey";
import type { CellValue, Grid } from "../../model/grid";
import type { ReportSheet } from "../../model/report";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { committeeHeading, type CommitteeOptions, type CommitteeView } from "./view";

export const HANDED_IN = { key: "committee-branches", name: "Danh sách chi bộ" } as const;

const WIDTHS = [5, 25, 20, 9, 27, 35];
const UNLISTED = "Không có trong danh sách.";
const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Chi bộ", style: LABEL },
  { header: "Tình trạng", style: MIDDLE },
  { header: "Số đảng viên", style: COUNT },
  { header: "Tệp", style: LABEL },
  { header: "Ghi chú", style: LABEL },
];

/** Who has handed in, who has not, and which files do not count. */
export function handedInSheet(view: CommitteeView): ReportSheet {
  const { missing, notCounted } = view.gathering;
  const sheet = startDocument(view.layout, "landscape", WIDTHS);
  putHeading(sheet, committeeHeading(view, "DANH SÁCH", "Các chi bộ nộp kết quả xếp loại"));
  sheet.repeat(putHeader(sheet, COLUMNS));
  const rows = [
    ...handedIn(view),
    ...missing.map((name) => [name, "Chưa nộp", null, null, null]),
    ...notCounted.map((file) => {
      return [null, "Không tính", null, file.file, view.options.describeFile(file)];
    }),
  ];
  putList(
    sheet,
    COLUMNS,
    rows.map((cells, i) => ({ cells: [i + 1, ...cells] })),
  );
  return finishDocument(sheet, HANDED_IN);
}

/** What a branch has done since the gathering before. */
type Since = "new" | "changed" | "same";

const SINCE: Readonly<Record<Since, string>> = {
  new: "Mới nộp",
  changed: "Đã nộp, có thay đổi",
  same: "Đã nộp, không đổi",
};

/** At the first time nobody can say what is new. */
function statusReader(changes: CommitteeOptions["changes"]): (branch: string) => string {
  if (changes === null) return () => "Đã nộp";
  const since = new Map<string, Since>(
    changes.map(({ branch, what }) => [branch, what === "branchNew" ? "new" : "changed"]),
  );
  return (branch) => SINCE[since.get(branch) ?? "same"];
}

function handedIn({ gathering: { branches }, options: { expected, changes } }: CommitteeView) {
  const statusOf = statusReader(changes);
  const listed = expected && new Set(expected.map(branchKey));
  return branches.map(({ title, counts, file }) => {
    const isListed = listed?.has(branchKey(title)) ?? true;
    return [title, statusOf(title), counts.present, file, isListed ? null : UNLISTED];
  });
}

/** Returns the branches on the sheet of an earlier run: those that had handed in, and those that were missing. */
export function branchesBefore({ values }: Grid): readonly string[] {
  const header = values.findIndex((cells) =>
    COLUMNS.every(({ header: text }, i) => cells[i] === text),
  );
  if (header < 0) return [];
  const cellOf = (cells: readonly CellValue[], text: string) =>
    String(cells[COLUMNS.findIndex(({ header: each }) => each === text)] ?? "");
  return values
    .slice(header + 1)
    .filter((cells) => cellOf(cells, "Ghi chú") !== UNLISTED)
    .map((cells) => cellOf(cells, "Chi bộ"))
    .filter((name) => name !== "");
}
