import { a1 } from "../../model/address";
import { LEVELS, type ByLevel } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import type { Cap } from "../../model/tally";
import { capOf, type CapRule } from "../../schemes/schemes";
import { fittingOutstanding, maxOutstanding } from "../../tally/caps";
import { headingOf, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { CAP_UNIT_WORDS, capBaseWords, capMeaning, capPercents, capVerdict } from "../figures/cap";
import { live, share } from "../figures/formula";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { COUNT, LABEL, MIDDLE, PERCENT, SIGNED } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { linesAfter, putNotes } from "../page/textLines";
import { attachedReport, signatoriesOf } from "../signatories";

const WIDTHS = [3.5, 18, 10, 8.7, 7.5, 9, 7, 10, 10, 8.5, 8, 9, 8.5];
const AT = { outstanding: 2, good: 3, failed: 5, rated: 6, max: 7 } as const;

/** One row of the table: a group of one rating table, or all of it. */
interface CapRow {
  readonly label: string;
  readonly cap: Cap;
  /** Null for a group that the tally has no levels of. */
  readonly counts: { readonly rated: number; readonly contents: ByLevel<Content> } | null;
}

/**
 * `Kiểm soát tỷ lệ xuất sắc`: the ratings of each group, the cap, the verdict, and the cap on other bases for
 * comparison.
 */
export function capSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, scheme }] = views;
  const sheet = startDocument(layout, "landscape", WIDTHS);
  const heading = headingOf(views, {
    kind: "KIỂM SOÁT TỶ LỆ",
    subject: `Xếp loại hoàn thành xuất sắc nhiệm vụ${yearWords(branch.year)}`,
    attached: attachedReport(views),
  });
  putHeading(sheet, heading);
  const rows = views.flatMap((view) => rowsOf(view, views.length > 1));
  const rule = capOf(scheme, branch.table.subject);
  const columns = columnsOf(views, rule.exceptionPercent);
  const notes = [
    `${capMeaning(branch.tally.caps, views[0])}, tính theo ${CAP_UNIT_WORDS[rule.unit]}; hai cột cuối chỉ để đối chiếu với cách tính khác, không phải căn cứ kết luận.`,
    "Kết luận ở cấp chi bộ để tham khảo: cấp có thẩm quyền xem xét tỷ lệ trong toàn bộ nhóm đối tượng thuộc phạm vi quản lý.",
  ];
  sheet.repeat(putHeader(sheet, columns));
  putList(
    sheet,
    columns,
    rows.map((each, i) => ({ cells: (row) => cellsOf(each, i, row, rule.exceptionPercent) })),
    linesAfter(sheet, notes),
  );
  putNotes(sheet, notes);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "live", smallBranchWords(rule));
  return finishDocument(sheet, { key, name });
}

function columnsOf(views: Views, exceptionPercent: number | null): readonly TableColumn[] {
  const [{ scheme, branch }] = views;
  const { outstanding, good } = scheme.levels;
  const percent = capPercents(views.flatMap((view) => view.branch.tally.caps));
  const base = capBaseWords(branch.tally.caps, good.abbreviation);
  return [
    { header: "TT", style: MIDDLE },
    { header: "Nhóm đối tượng", style: LABEL },
    ...LEVELS.map((level) => ({ header: scheme.levels[level].abbreviation, style: COUNT })),
    { header: "Đã xếp loại", style: COUNT },
    { header: `Tối đa (${percent}% ${base})`, style: COUNT },
    { header: `Tỷ lệ ${outstanding.abbreviation} so với ${base}`, style: PERCENT },
    { header: "Còn (+), vượt (-)", style: SIGNED },
    { header: "Kết luận", style: MIDDLE },
    {
      header:
        exceptionPercent === null
          ? "Tối đa nếu tính trên tốt trở lên"
          : `Tối đa nếu được phép ${String(exceptionPercent)}%`,
      style: COUNT,
    },
    { header: "Tối đa nếu tính trên đã xếp loại", style: COUNT },
  ];
}

function rowsOf(view: BranchView, several: boolean): readonly CapRow[] {
  const { branch, nouns } = view;
  return branch.tally.caps.map((cap): CapRow => {
    const whole = several ? branchNameOf(branch.table) : `Toàn bộ ${nouns.many}`;
    const group = several ? `${branchNameOf(branch.table)}: ${cap.group}` : cap.group;
    return {
      label: cap.group === "" ? whole : group,
      cap,
      counts: countsOf(view, cap.group),
    };
  });
}

function countsOf({ branch: { tally }, numbers }: BranchView, group: string): CapRow["counts"] {
  if (group === "") return { rated: tally.rated, contents: numbers.levels };
  const place = tally.byGroup.findIndex(({ name }) => name === group);
  const [levels, contents] = [tally.byGroup[place]?.levels, numbers.byGroup[place]];
  if (!levels || !contents) return null;
  return { rated: LEVELS.reduce((sum, level) => sum + levels[level], 0), contents };
}

function cellsOf(
  { label, cap, counts }: CapRow,
  index: number,
  row: number,
  exceptionPercent: number | null,
): readonly Content[] {
  const at = (column: keyof typeof AT) => a1({ row, column: AT[column] });
  const { good, outstanding, base, percent, max } = cap;
  const part = (cells: string, rate: number, count: number) =>
    live(`INT(${cells}*${String(rate)}/100)`, maxOutstanding(count, rate));
  return [
    index + 1,
    label,
    ...(counts ? LEVELS.map((level) => counts.contents[level]) : [outstanding, good, null, null]),
    counts && live(`SUM(${at("outstanding")}:${at("failed")})`, counts.rated),
    base === "good" ? part(at("good"), percent, good) : max,
    base === "good" ? share(at("outstanding"), at("good"), outstanding, good) : shareOf(cap),
    live(`${at("max")}-${at("outstanding")}`, max - outstanding),
    capVerdict(at("outstanding"), at("max"), cap),
    exceptionPercent === null
      ? part(`(${at("good")}+${at("outstanding")})`, percent, good + outstanding)
      : part(at("good"), exceptionPercent, good),
    counts && part(at("rated"), percent, counts.rated),
  ];
}

/** The share as a value, for a base that is not in the row. */
function shareOf({ outstanding, of }: Cap): number {
  return of === 0 ? 0 : outstanding / of;
}

/** The number of members at which the words for small branches end. */
const SMALL_BRANCH = 24;

/** Consecutive numbers of members rated good or better for which the cap is the same. */
interface SmallBranches {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/**
 * Says how many of n members rated good or better may be outstanding, at the scheme's percentage and at the higher one that can
 * be granted, if there is one.
 */
function smallBranchWords({ percent, exceptionPercent }: CapRule): readonly string[] {
  return [percent, ...(exceptionPercent === null ? [] : [exceptionPercent])].map((each) => {
    const [first, ...others] = smallBranches(each).map(({ from, to, most }) => ({
      range: from === to ? String(from) : `${String(from)} – ${String(to)}`,
      most: String(most),
    }));
    const start = `${first?.range ?? ""} người được xếp loại tốt trở lên thì tối đa ${first?.most ?? ""} người xuất sắc`;
    const rest = others.map(({ range, most }) => `${range} người: ${most}`);
    return `Chi bộ dưới 25 đảng viên, theo tỷ lệ ${String(each)}%: ${[start, ...rest].join("; ")}.`;
  });
}

function smallBranches(percent: number): readonly SmallBranches[] {
  const rows: SmallBranches[] = [];
  for (let n = 1; n <= SMALL_BRANCH; n += 1) {
    const most = fittingOutstanding(n, percent);
    const last = rows.at(-1);
    if (last?.most === most) rows.splice(-1, 1, { ...last, to: n });
    else rows.push({ from: n, to: n, most });
  }
  return rows;
}
