import type { GatheredBranch, GatheredMember } from "../../model/committee";
import type { Content, ReportSheet } from "../../model/report";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { committeeHeading, SIGNATORIES, type CommitteeView } from "./view";

interface Listed {
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
}

/** A list of some of the members, in the order of the branches. */
interface MemberList {
  readonly key: string;
  readonly name: string;
  readonly subject: string;
  readonly includes: (member: GatheredMember) => boolean;
  /** The last column, beside who the member is. */
  readonly last: TableColumn & {
    readonly of: (view: CommitteeView, member: GatheredMember) => Content;
  };
}

const LISTS: readonly MemberList[] = [
  {
    key: "committee-outstanding",
    name: "Danh sách đề nghị xuất sắc",
    subject: "Đảng viên đề nghị xếp loại hoàn thành xuất sắc nhiệm vụ",
    includes: ({ level }) => level === "outstanding",
    last: { header: "Chi bộ đề nghị", style: MIDDLE, of: nameOf("proposed") },
  },
  {
    key: "committee-commended",
    name: "Khen thưởng",
    subject: "Đảng viên được đề nghị khen thưởng",
    includes: ({ commendation }) => commendation !== "",
    last: { header: "Hình thức đề nghị", style: LABEL, of: (_, { commendation }) => commendation },
  },
  {
    key: "committee-changed",
    name: "Thay đổi so với đề nghị",
    subject: "Đảng viên có mức xếp loại khác đề nghị của chi bộ",
    includes: ({ level, proposed }) => level !== proposed,
    last: { header: "Chi bộ đề nghị", style: MIDDLE, of: nameOf("proposed") },
  },
];

function nameOf(which: "proposed" | "level") {
  return (view: CommitteeView, member: GatheredMember): Content => {
    const level = member[which];
    return level && view.levels[level].abbreviation;
  };
}

const WIDTHS = [5, 22, 25, 18, 18, 7, 11, 15];

/** The lists that have anybody on them. */
export function memberLists(view: CommitteeView): readonly ReportSheet[] {
  const all = view.gathering.branches.flatMap((branch) =>
    branch.members.map((member) => ({ branch, member })),
  );
  return LISTS.flatMap((list) => {
    const listed = all.filter(({ member }) => list.includes(member));
    return listed.length > 0 ? [listSheet(view, list, listed)] : [];
  });
}

function listSheet(view: CommitteeView, list: MemberList, listed: readonly Listed[]): ReportSheet {
  const sheet = startDocument(view.layout, "landscape", WIDTHS);
  putHeading(sheet, committeeHeading(view, "DANH SÁCH", list.subject));
  const columns: readonly TableColumn[] = [
    { header: "TT", style: MIDDLE },
    { header: "Chi bộ", style: LABEL },
    { header: "Họ và tên", style: LABEL },
    { header: "Chức vụ", style: LABEL },
    { header: "Nhóm", style: LABEL },
    { header: "Điểm", style: COUNT },
    { header: "Xếp loại", style: MIDDLE },
    list.last,
  ];
  sheet.repeat(putHeader(sheet, columns));
  putList(
    sheet,
    columns,
    listed.map((each, i) => ({ cells: [i + 1, ...cellsOf(view, list, each)] })),
  );
  putSignatures(sheet, view.layout, SIGNATORIES);
  return finishDocument(sheet, list);
}

function cellsOf(
  view: CommitteeView,
  { last }: MemberList,
  { branch, member }: Listed,
): readonly Content[] {
  const { name, partyPosition, job, group, points } = member;
  const level = nameOf("level")(view, member);
  return [branch.title, name, partyPosition || job, group, points, level, last.of(view, member)];
}
