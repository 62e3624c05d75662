import type { IsoDate } from "../../model/calendar";
import type { ReportSheet } from "../../model/report";
import type { Commended } from "../../model/tally";
import { headingOf, isCommittees, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { membersByRow, positionOf } from "../figures/members";
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { dayOf } from "../page/layout";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, signatories } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { putNotes, putSubheading } from "../page/textLines";

const WIDTHS = [6, 50, 34, 16, 34];
const LEFT = 2;

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Họ và tên", style: LABEL },
  { header: "Chức vụ, đơn vị công tác", style: LABEL },
  { header: "Chi bộ xếp loại", style: MIDDLE },
  { header: "Nội dung đề nghị", style: LABEL },
];

/** Who can grant awards under the guidance of the time, newest first. */
const AWARDS: readonly { readonly from: IsoDate; readonly words: string }[] = [
  {
    from: "2026-05-19",
    words: "Thẩm quyền khen thưởng theo Hướng dẫn số 01-HD/TW ngày 19/5/2026.",
  },
  {
    from: "2025-06-09",
    words:
      "Đảng ủy cơ sở, chi bộ cơ sở tặng giấy khen cho đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ trong năm (tiết a, điểm 19.2, mục 19, Hướng dẫn số 06-HD/TW ngày 09/6/2025).",
  },
  {
    from: "2021-09-28",
    words: "Thẩm quyền khen thưởng theo Hướng dẫn số 01-HD/TW ngày 28/9/2021.",
  },
];

/** The members proposed for commendation; only a branch that is its own base unit decides on awards itself. */
export function commendationSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, options }] = views;
  const sheet = new SheetBuilder(WIDTHS);
  const heading = headingOf(views, {
    kind: "DANH SÁCH",
    subject: `Đảng viên được chi bộ đề nghị khen thưởng${yearWords(branch.year)}`,
  });
  putHeading(sheet, LEFT, heading);
  const header = putHeader(sheet, COLUMNS);
  for (const view of views.flatMap(partsOf)) {
    if (view.branch.tally.commended.length === 0) continue;
    if (views.length > 1) putSubheading(sheet, branchNameOf(view.branch.table));
    putList(sheet, COLUMNS, view.branch.tally.commended.map(rowOf(view)));
  }
  const day = branch.meetingDate ?? dayOf(options.now);
  const award = AWARDS.find(({ from }) => day !== null && from <= day)?.words;
  const isBase = branch.parameters.branchKind?.value === "base";
  putNotes(sheet, [
    isBase
      ? "Chi bộ cơ sở xem xét, khen thưởng theo thẩm quyền; nội dung vượt thẩm quyền thì đề nghị cấp trên quyết định."
      : "Chi bộ đề nghị, cấp có thẩm quyền quyết định.",
    ...(award === undefined ? [] : [award]),
  ]);
  putFoot(sheet, views, "list");
  putSignatures(sheet, LEFT, layout, signatories(isCommittees(views)));
  return finishDocument(sheet, layout, { key, name, orientation: "portrait", header });
}

function rowOf({ branch, scheme }: BranchView): (each: Commended, index: number) => ListRow {
  const members = membersByRow(branch.table);
  return ({ row, name, proposal }, index) => {
    const member = members.get(row);
    const rating = member?.ratings.final;
    const level = rating?.kind === "level" ? scheme.levels[rating.level].abbreviation : null;
    return {
      cells: [index + 1, name, member ? positionOf(member) || null : null, level, proposal],
    };
  };
}
