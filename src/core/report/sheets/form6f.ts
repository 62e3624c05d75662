import type { Content, ReportSheet } from "../../model/report";
import { EXCLUSIONS, type Exclusion } from "../../model/tally";
import { newMemberOf } from "../../schemes/schemes";
import { headingOf, type Views } from "../context";
import { putFoot } from "../foot";
import { totalsOf } from "../figures/totals";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putNotes } from "../page/textLines";
import { signatoriesOf } from "../signatories";
import { yearWords } from "../words";

const WIDTHS = [4.5, 30, 17, 9, 9.5, 9];

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Nội dung", style: LABEL, span: 2 },
  { header: "Tập thể", style: COUNT },
  { header: "Đảng viên", style: COUNT },
  { header: "Ghi chú", style: LABEL },
];

type Line = readonly [
  order: number | string | null,
  label: string,
  of: "toReview" | "reviewed" | "notReviewed" | Exclusion | null,
];

const DISTRICTS: Line = ["4.2", "Thuộc diện ban thường vụ cấp ủy cấp huyện quản lý", null];

/**
 * The rows of the form in the form's own words, including its "6 tháng". The level above fills in those without a
 * count.
 */
const LINES: readonly Line[] = [
  [1, "Số lượng thuộc đối tượng phải kiểm điểm tự phê bình và phê bình", "toReview"],
  [2, "Số lượng đã kiểm điểm tự phê bình và phê bình", "reviewed"],
  [3, "Số lượng chưa kiểm điểm tự phê bình và phê bình. Trong đó:", "notReviewed"],
  ["3.1", "Số tập thể thành lập mới", null],
  ["3.2", "Đảng viên mới kết nạp dưới 6 tháng", "tooNew"],
  [null, "Đảng viên được miễn công tác và sinh hoạt đảng", "exempt"],
  [null, "Đảng viên bị đình chỉ sinh hoạt đảng", "suspended"],
  [4, "Số được gợi ý kiểm điểm. Trong đó:", null],
  ["4.1", "Thuộc diện ban thường vụ cấp ủy cấp tỉnh quản lý", null],
  DISTRICTS,
  ["4.3", "Thuộc diện đảng ủy cơ sở quản lý", null],
];

/** The numbers of a branch or a committee for `Biểu số 6F - BTCTW`, which the level above it draws up and signs. */
export function form6fSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout }] = views;
  const sheet = startDocument(layout, "portrait", WIDTHS);
  const heading = headingOf(views, {
    kind: "SỐ LIỆU LẬP BIỂU SỐ 6F - BTCTW",
    subject: `Kết quả kiểm điểm tự phê bình và phê bình${yearWords(branch.year)}`,
  });
  putHeading(sheet, heading);
  putHeader(sheet, COLUMNS);
  const counts = countsOf(views);
  const isMembers = branch.table.subject === "members";
  for (const [order, label, of] of linesOf(branch.year)) {
    const count = of === null ? null : counts[of];
    putRow(sheet, COLUMNS, [
      order,
      label,
      isMembers || isOfMembers(of) ? null : count,
      isMembers ? count : null,
      null,
    ]);
  }
  putNotes(sheet, [
    "Hàng 2 ghi số đã xếp loại; hàng 3 gồm số thuộc đối tượng nhưng chưa kiểm điểm, xếp loại và số không thuộc đối tượng. Các hàng để trống do cấp trên ghi.",
  ]);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "live");
  return finishDocument(sheet, { key, name });
}

/** The last year with districts. */
const LAST_WITH_DISTRICTS = 2024;

/** The form of 2021 still has the district level, which was abolished in 2025. */
function linesOf(year: number | null): readonly Line[] {
  if (year !== null && year <= LAST_WITH_DISTRICTS) return LINES;
  return LINES.filter((line) => line !== DISTRICTS).map(([order, label, of]) =>
    order === "4.3" ? ["4.2", label, of] : [order, label, of],
  );
}

/** Under the oldest regulation members admitted too late to be rated are reviewed all the same. */
function countsOf(views: Views): Readonly<Record<Exclude<Line[2], null>, Content>> {
  const { toRate, rated, notYetRated, excluded } = totalsOf(views);
  const tooNew = excluded.tooNew.value;
  const reviewedAnyway = newMemberOf(views[0].scheme).reviewed ? tooNew : 0;
  const out = EXCLUSIONS.reduce((sum, why) => sum + excluded[why].value, 0);
  return {
    toReview: toRate + reviewedAnyway,
    reviewed: rated + reviewedAnyway,
    notReviewed: notYetRated + out - reviewedAnyway,
    tooNew: tooNew - reviewedAnyway,
    exempt: excluded.exempt.content,
    suspended: excluded.suspended.content,
  };
}

function isOfMembers(of: Line[2]): boolean {
  return of === "tooNew" || of === "exempt" || of === "suspended";
}
