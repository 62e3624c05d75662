import type { IsoDate } from "../../model/calendar";
import type { ReportSheet } from "../../model/report";
import type { Commended } from "../../model/tally";
import { headingOf, isCommittees, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, capitalised, yearWords } from "../words";
import { putFoot } from "../foot";
import { proposalWords } from "../figures/commended";
import { membersByRow, positionOf } from "../figures/members";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { dayOf } from "../page/layout";
import { putSignatures } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { linesAfter, putNotes, putSubheading } from "../page/textLines";
import { signatoriesOf } from "../signatories";

const WIDTHS = [4, 23, 10, 11.5, 11, 20];

function columnsOf({ nouns, branch }: BranchView): readonly TableColumn[] {
  const isMembers = branch.table.subject === "members";
  return [
    { header: "TT", style: MIDDLE },
    { header: nouns.name, style: LABEL },
    { header: isMembers ? "Chức vụ, đơn vị công tác" : "Ghi chú", style: LABEL, span: 2 },
    { header: isMembers ? "Chi bộ xếp loại" : "Xếp loại", style: MIDDLE },
    { header: "Nội dung đề nghị", style: LABEL },
  ];
}

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

/** Those proposed for commendation; only a branch that is its own base unit decides on awards itself. */
export function commendationSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, nouns }] = views;
  const sheet = startDocument(layout, "portrait", WIDTHS);
  const who = isCommittees(views) ? "" : "được chi bộ ";
  const heading = headingOf(views, {
    kind: "DANH SÁCH",
    subject: `${capitalised(nouns.many)} ${who}đề nghị khen thưởng${yearWords(branch.year)}`,
  });
  putHeading(sheet, heading);
  const columns = columnsOf(views[0]);
  sheet.repeat(putHeader(sheet, columns));
  const notes = [deciderWords(views), ...awardWords(views)];
  const parts = views.flatMap(partsOf).filter((view) => view.branch.tally.commended.length > 0);
  let last = 0;
  parts.forEach((view, i) => {
    const { commended } = view.branch.tally;
    if (views.length > 1) putSubheading(sheet, branchNameOf(view.branch.table));
    const after = i === parts.length - 1 ? linesAfter(sheet, notes) : 0;
    putList(sheet, columns, commended.map(rowOf(view, last)), after);
    last += commended.length;
  });
  putNotes(sheet, notes);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "list");
  return finishDocument(sheet, { key, name });
}

function deciderWords(views: Views): string {
  if (isCommittees(views)) return "Cấp ủy đề nghị, cấp có thẩm quyền quyết định.";
  return views[0].branch.parameters.branchKind?.value === "base"
    ? "Chi bộ cơ sở xem xét, khen thưởng theo thẩm quyền; nội dung vượt thẩm quyền thì đề nghị cấp trên quyết định."
    : "Chi bộ đề nghị, cấp có thẩm quyền quyết định.";
}

function awardWords([{ branch, options }]: Views): readonly string[] {
  const day = branch.meetingDate ?? dayOf(options.now);
  const award = AWARDS.find(({ from }) => day !== null && from <= day)?.words;
  return award === undefined ? [] : [award];
}

function rowOf(
  { branch, scheme }: BranchView,
  before: number,
): (each: Commended, index: number) => ListRow {
  const members = membersByRow(branch.table);
  return (each, index) => {
    const member = members.get(each.row);
    const rating = member?.ratings.final;
    const level = rating?.kind === "level" ? scheme.levels[rating.level].abbreviation : null;
    return {
      cells: [
        before + index + 1,
        each.name,
        member ? positionOf(member) || null : null,
        level,
        proposalWords(each, branch.table),
      ],
    };
  };
}
