import { LEVELS, OTHER_RATERS } from "../../model/level";
import type { ReportSheet } from "../../model/report";
import type { Member, RatingReading } from "../../model/table";
import { headingOf, isCommittees, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, DECISION } from "../words";
import { putFoot } from "../foot";
import { positionOf } from "../figures/members";
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, signatories } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type ListRow, type TableColumn } from "../page/tableBlock";
import { putNotes, putSubheading } from "../page/textLines";

const WIDTHS = [6, 28, 15, 42, 15, 15, 15, 15, 15];
const NOTE_WIDTH = 34;
const LEFT = 4;

/** The columns of the form `Tổng hợp đề xuất mức chất lượng đảng viên của các chủ thể`, in its own words. */
const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Họ và tên đảng viên", style: LABEL },
  { header: "MSVC/ MSSV", style: LABEL },
  { header: "Chức vụ đảng, chính quyền, đoàn thể", style: LABEL },
  { header: "Đảng viên tự đánh giá, xếp loại (1)", style: MIDDLE },
  {
    header: "Đánh giá, xếp loại, viên chức, người lao động (Nếu là VC-NLĐ) (2)",
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

/** Lists each member with the rating by each of the five raters, and the decision of the level above where there is one. */
export function proposalsSheet(views: Views, key: string, name: string): ReportSheet {
  const [first] = views;
  const { branch, layout, scheme } = first;
  const isDecided = views.some((view) => view.branch.tally.byRater.branch !== null);
  const sheet = new SheetBuilder([...WIDTHS, ...(isDecided ? [15] : []), NOTE_WIDTH]);
  const year = branch.year === null ? "…" : String(branch.year);
  const heading = headingOf(views, {
    kind: `TỔNG HỢP ĐỀ XUẤT MỨC CHẤT LƯỢNG ĐẢNG VIÊN CỦA CÁC CHỦ THỂ NĂM ${year}`,
    subject: null,
  });
  putHeading(sheet, LEFT, heading);
  const columns = [...COLUMNS, ...(isDecided ? [DECIDED] : []), NOTE];
  const header = putHeader(sheet, columns);
  for (const view of views.flatMap(partsOf)) {
    if (views.length > 1) putSubheading(sheet, branchNameOf(view.branch.table));
    putList(sheet, columns, view.branch.table.members.map(rowOf(view, isDecided)));
  }
  const names = LEVELS.map((level) => scheme.levels[level]);
  const legend = names.map(({ abbreviation, name: full }) => `${abbreviation}: ${full}`).join("; ");
  putNotes(sheet, [`${legend}.`]);
  putFoot(sheet, views, "list");
  putSignatures(sheet, LEFT, layout, signatories(isCommittees(views)));
  return finishDocument(sheet, layout, { key, name, orientation: "landscape", header });
}

function rowOf(
  { scheme, branch }: BranchView,
  isDecided: boolean,
): (member: Member, index: number) => ListRow {
  const hasOwn = branch.tally.byRater.branch !== null;
  const written = (reading: RatingReading) => {
    if (reading.kind === "blank") return null;
    return reading.kind === "level" ? scheme.levels[reading.level].abbreviation : reading.written;
  };
  return (member, index) => ({
    cells: [
      index + 1,
      member.name,
      member.code || null,
      positionOf(member) || null,
      ...FORM.map((rater) => written(member.ratings[rater])),
      written(member.ratings[hasOwn ? "branch" : "final"]),
      ...(isDecided ? [hasOwn ? written(member.ratings.final) : null] : []),
      member.note || member.reason || null,
    ],
  });
}
