import type { Content, ReportSheet } from "../../model/report";
import { EXCLUSIONS, type Exclusion } from "../../model/tally";
import { newMemberOf } from "../../schemes/schemes";
import type { Views } from "../context";
import { footLines } from "../foot";
import { totalsOf } from "../figures/totals";
import { finishDocument } from "../page/document";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures } from "../page/signatures";
import { BODY, COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putNotes } from "../page/textLines";

const WIDTHS = [6, 64, 12, 12, 12];
const LEFT = 2;

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Nội dung", style: LABEL },
  { header: "Tập thể", style: COUNT },
  { header: "Đảng viên", style: COUNT },
  { header: "Ghi chú", style: LABEL },
];

type Line = readonly [
  order: number | string | null,
  label: string,
  of: "toReview" | "reviewed" | "notReviewed" | Exclusion | null,
];

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
  ["4.2", "Thuộc diện ban thường vụ cấp ủy cấp huyện quản lý", null],
  ["4.3", "Thuộc diện đảng ủy cơ sở quản lý", null],
];

const SIGNATORIES = [
  {
    lines: ["NGƯỜI LẬP BIỂU"],
    office: null,
    note: "(Ký, ghi rõ họ và tên; số điện thoại di động và cố định liên hệ)",
  },
  { lines: ["TRƯỞNG BAN"], office: null, note: "(Ký, đóng dấu, ghi rõ họ và tên)" },
] as const;

/** `Biểu số 6F - BTCTW`: who was to be reviewed, who was reviewed, who was not and why. */
export function form6fSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout }] = views;
  const sheet = new SheetBuilder(WIDTHS);
  putFormHead(sheet, branch.year);
  putHeader(sheet, COLUMNS);
  const counts = countsOf(views);
  const isMembers = branch.table.subject === "members";
  for (const [order, label, of] of LINES) {
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
    ...(isSinceDistricts(branch.year) ? ["Lập theo mẫu năm 2021, khi còn cấp huyện."] : []),
    "Dòng 2 ghi số đã xếp loại; dòng 3 gồm số thuộc đối tượng nhưng chưa kiểm điểm, xếp loại và số không thuộc đối tượng. Các dòng để trống do cấp trên ghi.",
    ...footLines(views, "live"),
  ]);
  sheet.blank();
  sheet.line([
    { content: null, style: null, span: LEFT },
    {
      content: "………, ngày…tháng…năm 20…",
      style: { ...BODY, italic: true, align: "center" },
      span: WIDTHS.length - LEFT,
    },
  ]);
  putSignatures(sheet, LEFT, layout, SIGNATORIES);
  return finishDocument(sheet, layout, { key, name, orientation: "portrait", header: null });
}

function putFormHead(sheet: SheetBuilder, year: number | null): void {
  const middle = { size: 14, align: "center", vertical: "center" } as const;
  const right = WIDTHS.length - LEFT;
  sheet.line([
    { content: "TỈNH ỦY/HUYỆN ỦY…", style: middle, span: LEFT },
    { content: "Biểu số 6F - BTCTW", style: { ...middle, bold: true }, span: right },
  ]);
  sheet.line([{ content: "BAN TỔ CHỨC", style: { ...middle, bold: true }, span: LEFT }]);
  sheet.blank();
  const title = { ...middle, size: 15, bold: true };
  sheet.line([
    {
      content: "THỐNG KÊ KẾT QUẢ KIỂM ĐIỂM TỰ PHÊ BÌNH VÀ PHÊ BÌNH",
      style: title,
      span: WIDTHS.length,
    },
  ]);
  sheet.line([
    { content: `Năm ${year === null ? "…" : String(year)}`, style: title, span: WIDTHS.length },
  ]);
  sheet.blank();
}

/** The form still names the district level, which was abolished in 2025. */
function isSinceDistricts(year: number | null): boolean {
  return year !== null && year >= 2025;
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
