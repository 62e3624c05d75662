import { LEVELS, OTHER_RATERS } from "../../model/level";
import type { ReportSheet } from "../../model/report";
import type { Member, RatingReading } from "../../model/table";
import { codeHeader } from "../codeHeader";
import { headingOf, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, DECISION } from "../words";
import { putFoot } from "../foot";
import { positionOf } from "../figures/members";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { putNotes, putSubheading } from "../page/textLines";
import { attachedReport, signatoriesOf } from "../signatories";

/** The columns of the form `Tổng hợp đề xuất mức chất lượng đảng viên của các chủ thể`, in its own words. */
const RATINGS: readonly TableColumn[] = [
  { header: "Đảng viên tự đánh giá, xếp loại (1)", style: MIDDLE },
  {
    header: "Đánh giá, xếp loại viên chức, người lao động (nếu là VC, NLĐ) (2)",
    style: MIDDLE,
  },
  { header: "Chi ủy nơi đảng viên sinh hoạt đánh giá, xếp loại (3)", style: MIDDLE },
  {
    header: "Tập thể lãnh đạo đoàn thể mà đảng viên là thành viên lãnh đạo (4)",
    style: MIDDLE,
  },
  { header: "Chi bộ đánh giá, xếp loại (5)", style: MIDDLE },
];
const DECIDED: TableColumn = { header: `${DECISION} (6)`, style: MIDDLE };
const NOTE: TableColumn = { header: "Ghi chú", style: LABEL };

/** The raters before the branch. */
const FORM = OTHER_RATERS.filter((rater) => rater !== "branch");

/** The columns that not every branch needs. */
interface Extra {
  /** The heading of the members' numbers; null where they have none. */
  readonly code: string | null;
  /** Whether the level above has decided. */
  readonly isDecided: boolean;
}

/** The width of the sheet in characters, as wide as the paper, and of a rating. */
const WIDTH = 120;
const RATING_WIDTH = 10;
const CODE_WIDTH = 12.7;

function widthsOf({ code, isDecided }: Extra): readonly number[] {
  const ratings = Array.from({ length: RATINGS.length + (isDecided ? 1 : 0) }, () => RATING_WIDTH);
  const fixed = [4, 18, ...(code === null ? [] : [CODE_WIDTH])];
  const rest = WIDTH - [...fixed, ...ratings].reduce((sum, width) => sum + width, 0);
  const note = Math.floor(rest * 0.4);
  return [...fixed, rest - note, ...ratings, note];
}

function columnsOf({ code, isDecided }: Extra): readonly TableColumn[] {
  return [
    { header: "TT", style: MIDDLE },
    { header: "Họ và tên đảng viên", style: LABEL },
    ...(code === null ? [] : [{ header: code, style: LABEL }]),
    { header: "Chức vụ đảng, chính quyền, đoàn thể", style: LABEL },
    ...RATINGS,
    ...(isDecided ? [DECIDED] : []),
    NOTE,
  ];
}

/** Lists each member with the rating by each of the five raters, and the decision of the level above where there is one. */
export function proposalsSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, scheme }] = views;
  const isDecided = views.some((view) => view.branch.tally.byRater.branch !== null);
  const extra = { code: codeHeader(views), isDecided };
  const columns = columnsOf(extra);
  const sheet = startDocument(layout, "landscape", widthsOf(extra));
  const year = branch.year === null ? "…" : String(branch.year);
  const heading = headingOf(views, {
    kind: `TỔNG HỢP ĐỀ XUẤT MỨC CHẤT LƯỢNG ĐẢNG VIÊN CỦA CÁC CHỦ THỂ NĂM ${year}`,
    subject: null,
    attached: attachedReport(views),
  });
  putHeading(sheet, heading);
  sheet.repeat(putHeader(sheet, columns));
  let last = 0;
  for (const view of views.flatMap(partsOf)) {
    const { members } = view.branch.table;
    if (views.length > 1) putSubheading(sheet, branchNameOf(view.branch.table));
    putList(sheet, columns, members.map(rowOf(view, extra, last)));
    if (views.length === 1) last += members.length;
  }
  const names = LEVELS.map((level) => scheme.levels[level]);
  const legend = names.map(({ abbreviation, name: full }) => `${abbreviation}: ${full}`).join("; ");
  putNotes(sheet, [`${legend}.`]);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "list");
  return finishDocument(sheet, { key, name });
}

function rowOf(
  { scheme, branch }: BranchView,
  { code, isDecided }: Extra,
  before: number,
): (member: Member, index: number) => ListRow {
  const hasOwn = branch.tally.byRater.branch !== null;
  const written = (reading: RatingReading) => {
    if (reading.kind === "blank") return null;
    return reading.kind === "level" ? scheme.levels[reading.level].abbreviation : reading.written;
  };
  return (member, index) => ({
    cells: [
      before + index + 1,
      member.name,
      ...(code === null ? [] : [member.code || null]),
      positionOf(member) || null,
      ...FORM.map((rater) => written(member.ratings[rater])),
      written(member.ratings[hasOwn ? "branch" : "final"]),
      ...(isDecided ? [hasOwn ? written(member.ratings.final) : null] : []),
      member.note || member.reason || null,
    ],
  });
}
