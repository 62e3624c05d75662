import type { DateReading } from "../../model/calendar";
import type { ReportSheet } from "../../model/report";
import type { Unrated } from "../../model/tally";
import { newMemberOf } from "../../schemes/schemes";
import { headingOf, isCommittees, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, unratedWords, yearWords } from "../words";
import { putFoot } from "../foot";
import { membersByRow } from "../figures/members";
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { shortDate } from "../page/layout";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, signatories } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { putNotes } from "../page/textLines";

const WIDTHS = [6, 34, 16, 34, 16, 16, 16, 44];
const LEFT = 4;

/** The columns of the form `Danh sách đảng viên chưa kiểm điểm, xếp loại chất lượng`, in its own words. */
const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Họ và tên", style: LABEL },
  { header: "MSVC/ MSSV", style: LABEL },
  { header: "Chi bộ", style: LABEL },
  { header: "Ngày kết nạp", style: MIDDLE },
  { header: "Chưa kiểm điểm, tự phê bình và phê bình", style: MIDDLE },
  { header: "Chưa đánh giá xếp loại chất lượng", style: MIDDLE },
  { header: "Lý do", style: LABEL },
];

/** Lists everyone without a rating, and why. */
export function unratedSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout }] = views;
  const sheet = new SheetBuilder(WIDTHS);
  const heading = headingOf(views, {
    kind: "DANH SÁCH",
    subject: `Đảng viên chưa kiểm điểm, xếp loại chất lượng${yearWords(branch.year)}`,
  });
  putHeading(sheet, LEFT, heading);
  const header = putHeader(sheet, COLUMNS);
  const rows = views.flatMap(partsOf).flatMap((view) => view.branch.tally.unrated.map(rowOf(view)));
  putList(
    sheet,
    COLUMNS,
    rows.map((cells, i) => ({ cells: [i + 1, ...cells] })),
  );
  putNotes(sheet, [
    "Đảng viên thuộc diện nhưng chưa xếp loại được xếp loại tại kỳ sinh hoạt gần nhất có tham dự; chi bộ báo cáo bổ sung lên cấp trên.",
  ]);
  putFoot(sheet, views, "list");
  putSignatures(sheet, LEFT, layout, signatories(isCommittees(views)));
  return finishDocument(sheet, layout, { key, name, orientation: "landscape", header });
}

function rowOf(view: BranchView): (each: Unrated) => ListRow["cells"] {
  const members = membersByRow(view.branch.table);
  const words = unratedWords(view.scheme);
  return ({ row, name, why, reason }) => {
    const member = members.get(row);
    const reviewed = why === "notYet" || (why === "tooNew" && newMemberOf(view.scheme).reviewed);
    return [
      name,
      member?.code || null,
      branchNameOf(view.branch.table),
      member ? dateWords(member.admitted) : null,
      reviewed ? null : "X",
      "X",
      reasonWords(words[why], reason),
    ];
  };
}

/** Adds what the source says, unless the reason includes it already. */
function reasonWords(why: string, reason: string): string {
  const isIncluded = why
    .normalize("NFC")
    .toLowerCase()
    .includes(reason.normalize("NFC").toLowerCase());
  return isIncluded ? why : `${why}. ${reason}`;
}

function dateWords(reading: DateReading): string | null {
  switch (reading.kind) {
    case "date":
      return shortDate(reading.date).slice({ day: 0, month: 3, year: 6 }[reading.precision]);
    case "unreadable":
    case "error":
      return reading.written;
    case "blank":
      return null;
  }
}
