import type { Content } from "../../model/report";
import type { RatingTable } from "../../model/table";
import type { Exclusion } from "../../model/tally";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putNotes } from "../page/textLines";

export const FORM_WIDTHS = [4.5, 30, 17, 9, 9.5, 9];

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

export type FormCounts = Readonly<Record<Exclude<Line[2], null>, Content>>;

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

/** Writes the rows of the form for members, or for organisations, and the note under them. */
export function putForm(
  sheet: SheetBuilder,
  counts: FormCounts,
  { year, subject }: { readonly year: number | null; readonly subject: RatingTable["subject"] },
): void {
  putHeader(sheet, COLUMNS);
  const isMembers = subject === "members";
  for (const [order, label, of] of linesOf(year)) {
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

function isOfMembers(of: Line[2]): boolean {
  return of === "tooNew" || of === "exempt" || of === "suspended";
}
