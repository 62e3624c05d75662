import { a1 } from "../../model/address";
import { LEVELS, type ByLevel } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import type { Cap } from "../../model/tally";
import { capOf, type CapRule } from "../../schemes/schemes";
import { fittingOutstanding, maxOutstanding } from "../../tally/caps";
import { headingOf, isCommittees, type BranchView, type Views } from "../context";
import { branchNameOf, yearWords } from "../words";
import { putFoot } from "../foot";
import { CAP_UNIT_WORDS, capBaseWords, capPercents, capVerdict } from "../figures/cap";
import { live, share } from "../figures/formula";
import { finishDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, signatories } from "../page/signatures";
import { COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putNotes, putSection } from "../page/textLines";

const WIDTHS = [6, 50, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13];
const LEFT = 2;
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
  const sheet = new SheetBuilder(WIDTHS);
  const heading = headingOf(views, {
    kind: "KIỂM SOÁT TỶ LỆ",
    subject: `Xếp loại hoàn thành xuất sắc nhiệm vụ${yearWords(branch.year)}`,
  });
  putHeading(sheet, LEFT, heading);
  const rows = views.flatMap((view) => rowsOf(view, views.length > 1));
  const rule = capOf(scheme, branch.table.subject);
  const base = capBaseWords(branch.tally.caps, `số được xếp loại ${scheme.levels.good.name}`);
  const columns = columnsOf(views, rule.exceptionPercent);
  putHeader(sheet, columns);
  rows.forEach((row, i) => {
    putRow(sheet, columns, cellsOf(row, i, sheet.next, rule.exceptionPercent));
  });
  putNotes(sheet, [
    `Tối đa = phần nguyên của tỷ lệ nhân với ${base}, tính theo ${CAP_UNIT_WORDS[rule.unit]}; hai cột cuối chỉ để đối chiếu với cách tính khác, không phải căn cứ kết luận.`,
    "Kết luận ở cấp chi bộ để tham khảo: cấp có thẩm quyền xem xét tỷ lệ trong toàn bộ nhóm đối tượng thuộc phạm vi quản lý.",
  ]);
  putSmallBranches(sheet, rule);
  putFoot(sheet, views, "live");
  putSignatures(sheet, LEFT, layout, signatories(isCommittees(views)));
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
    {
      header: `Tối đa (${percent}% ${capBaseWords(views[0].branch.tally.caps, levels.good.abbreviation)})`,
      style: COUNT,
    },
    { header: "Tỷ lệ thực tế", style: PERCENT },
    { header: "Kết luận", style: MIDDLE },
    exceptionPercent === null
      ? { header: `${percent}% (${levels.good.abbreviation} trở lên)`, style: COUNT }
      : { header: `Khi được cho phép ${String(exceptionPercent)}%`, style: COUNT },
    { header: `${percent}% số đã xếp loại`, style: COUNT },
  ];
}

function rowsOf(view: BranchView, several: boolean): readonly CapRow[] {
  const { branch, nouns } = view;
  return branch.tally.caps.map((cap): CapRow => {
    const label = cap.group === "" ? `Toàn bộ ${nouns.many}` : cap.group;
    return {
      label: several ? `${branchNameOf(branch.table)}: ${label}` : label,
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

/** The number of members at which the table for small branches ends. */
const SMALL_BRANCH = 24;

/** Consecutive numbers of members rated good or better for which the cap is the same. */
interface SmallBranches {
  readonly from: number;
  readonly to: number;
  readonly most: readonly number[];
}

/**
 * Writes how many of n members rated good or better may be outstanding, at the scheme's percentage and at the higher
 * one that can be granted, if there is one.
 */
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
