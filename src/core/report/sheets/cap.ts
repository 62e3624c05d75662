import { a1 } from "../../model/address";
import { LEVELS, type ByLevel } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import type { Cap } from "../../model/tally";
import { capOf, type CapRule } from "../../schemes/schemes";
import { fittingOutstanding, maxOutstanding } from "../../tally/caps";
import { headingOf, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { capPercents, capVerdict } from "../figures/cap";
import { live, share } from "../figures/formula";
import { PREPARER, putNotes, putSignatures, SECRETARY } from "../page/closing";
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import { putHeader, putRow, putSection, type TableColumn } from "../page/tableBlock";

const WIDTHS = [6, 50, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13];
const LEFT = 2;
const AT = { outstanding: 2, good: 3, failed: 5, rated: 6, max: 7 } as const;

/** One row of the control: a group of one table. */
interface CapRow {
  readonly label: string;
  readonly cap: Cap;
  readonly levels: ByLevel<number> | null;
  readonly contents: ByLevel<Content> | null;
}

/** `Kiểm soát tỷ lệ xuất sắc`: per group the ratings, the cap, the verdict, and the cap on other bases beside it. */
export function capSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, scheme }] = views;
  const sheet = new SheetBuilder(WIDTHS);
  const heading = headingOf(views, {
    kind: "KIỂM SOÁT TỶ LỆ",
    subject: `Xếp loại hoàn thành xuất sắc nhiệm vụ${yearWords(branch.year)}`,
  });
  putHeading(sheet, LEFT, heading);
  const rows = views.flatMap((view) => rowsOf(view, views.length > 1));
  const rule = capOf(scheme);
  const columns = columnsOf(views, rule.exceptionPercent);
  putHeader(sheet, columns);
  rows.forEach((row, i) => {
    putRow(sheet, columns, cellsOf(row, i, sheet.next, rule.exceptionPercent));
  });
  putNotes(sheet, [
    `Tối đa = phần nguyên của tỷ lệ nhân với số được xếp loại ${scheme.levels.good.name} trong nhóm; hai cột cuối chỉ để đối chiếu với cách tính khác, không phải căn cứ kết luận.`,
    "Kết luận ở cấp chi bộ để tham khảo: cấp có thẩm quyền xem xét tỷ lệ trong toàn bộ nhóm đối tượng thuộc phạm vi quản lý.",
  ]);
  putSmallBranches(sheet, rule);
  putFoot(sheet, views, "live");
  putSignatures(sheet, LEFT, layout, [PREPARER, SECRETARY]);
  return finishDocument(sheet, layout, { key, name, orientation: "landscape", header: null });
}

function columnsOf(views: Views, exceptionPercent: number | null): readonly TableColumn[] {
  const { levels } = views[0].scheme;
  const percent = capPercents(views.flatMap(({ branch }) => branch.tally.caps));
  return [
    { header: "TT", style: MIDDLE },
    { header: "Nhóm đối tượng", style: LABEL },
    ...LEVELS.map((level) => ({ header: levels[level].abbreviation, style: COUNT })),
    { header: "Đã xếp loại", style: COUNT },
    { header: `Tối đa (${percent}% ${levels.good.abbreviation})`, style: COUNT },
    { header: "Tỷ lệ thực tế", style: PERCENT },
    { header: "Kết luận", style: MIDDLE },
    exceptionPercent === null
      ? { header: `${percent}% (${levels.good.abbreviation} trở lên)`, style: COUNT }
      : { header: `Khi được cho phép ${String(exceptionPercent)}%`, style: COUNT },
    { header: `${percent}% số đã xếp loại`, style: COUNT },
  ];
}

function rowsOf(view: BranchView, several: boolean): readonly CapRow[] {
  const { tally } = view.branch;
  return tally.caps.map((cap): CapRow => {
    const place = tally.byGroup.findIndex(({ name }) => name === cap.group);
    const whole = cap.group === "";
    const label = whole ? `Toàn bộ ${view.nouns.many}` : cap.group;
    return {
      label: several ? `${branchNameOf(view.branch.table)}: ${label}` : label,
      cap,
      levels: whole ? tally.levels : (tally.byGroup[place]?.levels ?? null),
      contents: whole ? view.numbers.levels : (view.numbers.byGroup[place] ?? null),
    };
  });
}

function cellsOf(
  { label, cap, levels, contents }: CapRow,
  index: number,
  row: number,
  exceptionPercent: number | null,
): readonly Content[] {
  const cell = (column: number) => a1({ row, column });
  const { good, outstanding, percent, max } = cap;
  const rated = levels === null ? null : LEVELS.reduce((sum, level) => sum + levels[level], 0);
  const ofGood = (rate: number) =>
    live(`INT(${cell(AT.good)}*${String(rate)}/100)`, maxOutstanding(good, rate));
  const other =
    exceptionPercent === null
      ? live(
          `INT((${cell(AT.good)}+${cell(AT.outstanding)})*${String(percent)}/100)`,
          maxOutstanding(good + outstanding, percent),
        )
      : ofGood(exceptionPercent);
  return [
    index + 1,
    label,
    contents?.outstanding ?? outstanding,
    contents?.good ?? good,
    contents?.completed ?? null,
    contents?.failed ?? null,
    rated === null ? null : live(`SUM(${cell(AT.outstanding)}:${cell(AT.failed)})`, rated),
    max === maxOutstanding(good, percent) ? ofGood(percent) : max,
    share(cell(AT.outstanding), cell(AT.good), outstanding, good),
    capVerdict(cell(AT.outstanding), cell(AT.max), cap),
    other,
    rated === null
      ? null
      : live(`INT(${cell(AT.rated)}*${String(percent)}/100)`, maxOutstanding(rated, percent)),
  ];
}

/** The last number of members that the table for small branches lists. */
const SMALL_BRANCH = 24;

/** Consecutive numbers of members rated good or better that allow the same numbers of outstanding ones. */
interface SmallBranches {
  readonly from: number;
  readonly to: number;
  readonly most: readonly number[];
}

/** How many of n members rated good or better may be outstanding, at the scheme's share and at the one it lets be granted. */
function putSmallBranches(sheet: SheetBuilder, { percent, exceptionPercent }: CapRule): void {
  const columns: readonly TableColumn[] = [
    { header: "TT", style: MIDDLE },
    { header: "Số được xếp loại tốt trở lên", style: MIDDLE },
    { header: `Tối đa khi tỷ lệ ${String(percent)}%`, style: COUNT },
    ...(exceptionPercent === null
      ? []
      : [{ header: `Tối đa khi được phép ${String(exceptionPercent)}%`, style: COUNT }]),
  ];
  putSection(sheet, "Bảng tra số xuất sắc tối đa cho chi bộ ít đảng viên");
  putHeader(sheet, columns);
  const percents = exceptionPercent === null ? [percent] : [percent, exceptionPercent];
  smallBranches(percents).forEach(({ from, to, most }, i) => {
    const range = from === to ? String(from) : `${String(from)} – ${String(to)}`;
    putRow(sheet, columns, [i + 1, range, ...most]);
  });
}

function smallBranches(percents: readonly number[]): readonly SmallBranches[] {
  const rows: SmallBranches[] = [];
  for (let n = 1; n <= SMALL_BRANCH; n += 1) {
    const most = percents.map((percent) => fittingOutstanding(n, percent));
    const last = rows.at(-1);
    if (last && most.every((each, i) => each === last.most[i]))
      rows.splice(-1, 1, { ...last, to: n });
    else rows.push({ from: n, to: n, most });
  }
  return rows;
}
