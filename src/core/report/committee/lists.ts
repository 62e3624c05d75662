import type { GatheredBranch, GatheredMember } from "../../model/committee";
import { LEVELS } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import type { Unrated } from "../../model/tally";
import { dateWords } from "../page/layout";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { linesAfter, putNotes } from "../page/textLines";
import { fittingWidth } from "../page/textWidth";
import { isReviewed, LATER, reasonWords } from "../forms/unratedReasons";
import { levelCell } from "./data";
import {
  attachedDecision,
  committeeHeading,
  SIGNATORIES,
  titleIn,
  type CommitteeView,
} from "./view";

interface Listed {
  readonly view: CommitteeView;
  readonly branch: GatheredBranch;
  readonly member: GatheredMember;
  /** Of the tidy table, counted from 0. */
  readonly row: number;
}

interface ListColumn extends TableColumn {
  readonly width: number;
  readonly of: (listed: Listed) => Content;
}

/** A list of some of the members, in the order of the branches. */
interface MemberList {
  readonly key: string;
  readonly name: string;
  readonly subject: string;
  readonly orientation: "portrait" | "landscape";
  /** True for a list that goes with a decision. */
  readonly isDecided: boolean;
  readonly includes: (member: GatheredMember) => boolean;
  /** Beside the number. */
  readonly columns: readonly ListColumn[];
  readonly notes: (view: CommitteeView) => readonly string[];
}

const BRANCH: ListColumn = {
  header: "Chi bộ",
  width: 22,
  style: LABEL,
  of: ({ view, branch }) => titleIn(view, branch),
};
const NAME: ListColumn = {
  header: "Họ và tên",
  width: 25,
  style: LABEL,
  of: ({ member }) => member.name,
};
const CODE: ListColumn = {
  header: "Số thẻ",
  width: 14,
  style: LABEL,
  of: ({ member }) => member.code,
};
const LEVEL: ListColumn = { header: "Xếp loại", width: 11, style: MIDDLE, of: levelOf };
const PROPOSED: ListColumn = {
  header: "Chi bộ đề nghị",
  width: 15,
  style: MIDDLE,
  of: ({ view, member: { proposed } }) => proposed && view.levels[proposed].abbreviation,
};
const WHO: readonly ListColumn[] = [
  BRANCH,
  NAME,
  {
    header: "Chức vụ",
    width: 18,
    style: LABEL,
    of: ({ member: { partyPosition, job } }) => partyPosition || job,
  },
  { header: "Nhóm", width: 18, style: LABEL, of: ({ member }) => member.group },
  { header: "Điểm", width: 7, style: COUNT, of: ({ member }) => member.points },
  LEVEL,
];

const NO_NOTES = () => [];
const OF_BRANCHES = { orientation: "landscape", isDecided: false, notes: NO_NOTES } as const;

const LISTS: readonly MemberList[] = [
  {
    ...OF_BRANCHES,
    key: "committee-outstanding",
    name: "Danh sách đề nghị xuất sắc",
    subject: "Đảng viên đề nghị xếp loại hoàn thành xuất sắc nhiệm vụ",
    includes: ({ level }) => level === "outstanding",
    columns: [...WHO, PROPOSED],
  },
  {
    ...OF_BRANCHES,
    key: "committee-commended",
    name: "Khen thưởng",
    subject: "Đảng viên được đề nghị khen thưởng",
    includes: ({ commendation }) => commendation !== "",
    columns: [
      ...WHO,
      {
        header: "Hình thức đề nghị",
        width: 15,
        style: LABEL,
        of: ({ member }) => member.commendation,
      },
    ],
  },
  {
    ...OF_BRANCHES,
    key: "committee-changed",
    name: "Thay đổi so với đề nghị",
    subject: "Đảng viên có mức xếp loại khác đề nghị của chi bộ",
    includes: ({ level, proposed }) => level !== proposed,
    columns: [...WHO, PROPOSED],
  },
  {
    key: "committee-recognised",
    name: "Công nhận xếp loại",
    subject: "Đảng viên được công nhận xếp loại chất lượng",
    orientation: "portrait",
    isDecided: true,
    includes: ({ level }) => level !== null,
    columns: [{ ...NAME, width: 30 }, { ...CODE, width: 12.5 }, BRANCH, LEVEL],
    notes: abbreviations,
  },
  {
    key: "committee-unrated",
    name: "Chưa kiểm điểm, xếp loại",
    subject: "Đảng viên chưa kiểm điểm, xếp loại chất lượng",
    orientation: "landscape",
    isDecided: false,
    includes: ({ level }) => level === null,
    columns: [
      NAME,
      CODE,
      BRANCH,
      {
        header: "Ngày kết nạp",
        width: 11.5,
        style: MIDDLE,
        of: ({ member }) => dateWords(member.admitted),
      },
      {
        header: "Chưa kiểm điểm, tự phê bình và phê bình",
        width: 13,
        style: MIDDLE,
        of: ({ view, member }) => (isReviewed(view.scheme, whyOf(member)) ? null : "X"),
      },
      { header: "Chưa đánh giá xếp loại chất lượng", width: 13, style: MIDDLE, of: () => "X" },
      {
        header: "Lý do",
        width: 18.5,
        style: LABEL,
        of: ({ view, member }) =>
          reasonWords(view.scheme, { why: whyOf(member), reason: member.reason }),
      },
    ],
    notes: () => [LATER],
  },
];

function whyOf({ standing }: GatheredMember): Unrated["why"] {
  return standing === "toRate" ? "notYet" : standing;
}

function levelOf({ view, row, member: { level } }: Listed): Content {
  return level && levelCell(view, row, level);
}

function abbreviations({ levels }: CommitteeView): readonly string[] {
  const all = LEVELS.map((level) => `${levels[level].abbreviation}: ${levels[level].name}`);
  return [`${all.join("; ")}.`];
}

const ORDER: TableColumn = { header: "TT", style: MIDDLE };
const ORDER_WIDTH = 5;

/** The lists that have anybody on them. */
export function memberLists(view: CommitteeView): readonly ReportSheet[] {
  const members = view.gathering.branches.flatMap((branch) =>
    branch.members.map((member) => ({ view, branch, member })),
  );
  const all = members.map((each, i): Listed => ({ ...each, row: i + 1 }));
  return LISTS.flatMap((list) => {
    const listed = all.filter(({ member }) => list.includes(member));
    return listed.length > 0 ? [listSheet(view, list, listed)] : [];
  });
}

function listSheet(view: CommitteeView, list: MemberList, listed: readonly Listed[]): ReportSheet {
  const order = Math.max(ORDER_WIDTH, fittingWidth(String(listed.length)));
  const widths = [order, ...list.columns.map(({ width }) => width)];
  const sheet = startDocument(view.layout, list.orientation, widths);
  putHeading(sheet, {
    ...committeeHeading(view, "DANH SÁCH", list.subject),
    attached: list.isDecided ? attachedDecision() : null,
  });
  const columns = [ORDER, ...list.columns];
  sheet.repeat(putHeader(sheet, columns));
  const notes = list.notes(view);
  putList(
    sheet,
    columns,
    listed.map((each, i) => ({ cells: [i + 1, ...list.columns.map(({ of }) => of(each))] })),
    linesAfter(sheet, notes),
  );
  putNotes(sheet, notes);
  putSignatures(sheet, view.layout, SIGNATORIES);
  return finishDocument(sheet, list);
}
