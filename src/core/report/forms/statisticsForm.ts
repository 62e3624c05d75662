import { a1 } from "../../model/address";
import { LEVELS } from "../../model/level";
import type { Content, Style } from "../../model/report";
import type { Scheme } from "../../schemes/schema";
import { newMemberOf } from "../../schemes/schemes";
import { live, share } from "../figures/formula";
import type { Totals } from "../figures/totals";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, PERCENT } from "../page/styles";
import { BOLD, putHeader, putRow, type TableColumn } from "../page/tableBlock";

export const STATISTICS_WIDTHS = [38, 24, 9, 9.5];
const COUNT_COLUMN = 2;

const COLUMNS: readonly TableColumn[] = [
  { header: "Tiêu chí", style: LABEL, span: 2 },
  { header: "Tổng số", style: COUNT },
  { header: "Tỷ lệ (%)", style: PERCENT },
];

/** The rows of the statistical form in the form's own words, whatever the regulation in force says. */
const ROWS = {
  present: "1. Số có mặt đến thời điểm KĐ, ĐG, XL chất lượng (1= 2+3+4)",
  exempt: "2. Số được miễn KĐ, ĐG, XL chất lượng",
  unrated: "3. Số chưa được KĐ, ĐG, XL chất lượng",
  rated: "4. Số đã KĐ, ĐG, XL chất lượng",
  levels: ["Đảng viên HTXSNV", "Đảng viên HTTNV", "Đảng viên HTNV", "Đảng viên không HTNV"],
  reasons: [
    "Trong đó: - Cấp có thẩm quyền kết luận có biểu hiện suy thoái",
    "- Chỉ hoàn thành dưới 50% số chỉ tiêu",
    "- Đảng viên là công chức, viên chức xếp loại KHTNV",
    "- Bị xử lý kỷ luật trong năm",
    "- Khác",
  ],
} as const;

export function statisticsNotes(scheme: Scheme, hasFailed: boolean): readonly string[] {
  const { months } = newMemberOf(scheme);
  return [
    "Hàng 1 đến hàng 4 tính tỷ lệ trên số có mặt; các hàng còn lại tính trên số đã kiểm điểm, đánh giá, xếp loại. Tỷ lệ làm tròn đến một chữ số thập phân.",
    `Hàng 3 gồm cả đảng viên bị đình chỉ sinh hoạt đảng và đảng viên mới kết nạp chưa đủ ${String(months)} tháng.`,
    ...(hasFailed
      ? ["Nguyên nhân không hoàn thành nhiệm vụ: ghi theo kết luận của cấp có thẩm quyền."]
      : []),
  ];
}

/** Writes the header and the rows of the form. */
export function putStatistics(sheet: SheetBuilder, totals: Totals): void {
  putHeader(sheet, COLUMNS);
  const { present, excluded, unrated, levels, rated } = totals;
  const exempt = excluded.exempt;
  const first = sheet.next;
  const cell = (row: number) => a1({ row, column: COUNT_COLUMN });
  const [one, two, four] = [first, first + 1, first + 3].map(cell);
  const put = (
    label: string,
    content: Content,
    value: number,
    base: [string, number],
    style: Style,
  ) =>
    putRow(
      sheet,
      COLUMNS,
      [label, content, share(cell(sheet.next), base[0], value, base[1])],
      style,
    );
  const ofPresent: [string, number] = [String(one), present.value];
  const ofRated: [string, number] = [String(four), rated];
  put(ROWS.present, present.content, present.value, ofPresent, BOLD);
  put(ROWS.exempt, exempt.content, exempt.value, ofPresent, BOLD);
  const rest = unrated.value - exempt.value;
  put(ROWS.unrated, lessExempt(unrated.content, String(two), rest), rest, ofPresent, BOLD);
  const sum = live(`SUM(${cell(first + 4)}:${cell(first + 3 + LEVELS.length)})`, rated);
  put(ROWS.rated, sum, rated, ofPresent, BOLD);
  LEVELS.forEach((level, i) => {
    const { value, content } = levels[level];
    put(ROWS.levels[i] ?? "", content, value, ofRated, {});
  });
  const reason = levels.failed.value === 0 ? 0 : null;
  for (const label of ROWS.reasons) putRow(sheet, COLUMNS, [label, reason, null]);
}

/** Everyone without a rating, less the exempt members, who have a row of their own. */
function lessExempt(unrated: Content, exemptCell: string, value: number): Content {
  return typeof unrated === "object" && unrated !== null
    ? live(`${unrated.formula.slice(1)}-${exemptCell}`, value)
    : value;
}
