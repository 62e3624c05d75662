import { a1 } from "../../model/address";
import type { Content } from "../../model/report";
import { EXCLUSIONS } from "../../model/tally";
import type { BranchView } from "../context";
import { UNKNOWN, unratedWords } from "../words";
import { live, share } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE, PERCENT } from "../page/styles";
import { BOLD, putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putSection, type Numbering } from "../page/textLines";
import { AT, partColumns, type LevelRows } from "./levels";

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Đối tượng", style: LABEL },
  { header: "Số lượng", style: COUNT },
  { header: "So với tổng số", style: PERCENT },
];

/** The plain lines of the table and its heading: five kinds, and the reasons of one of them, most on two lines. */
export const SUBJECT_LINES = 15;
const HEADING_LINES = 4;

interface SubjectRow {
  /** Null for a row that breaks down the one above. */
  readonly order: number | null;
  readonly label: string;
  readonly count: Content;
  readonly value: number;
  /** Official, probationary, women. */
  readonly parts?: readonly Content[];
}

/** Writes who is present, who is not subject to rating and why, who is rated and who is not yet. */
export function putSubjects(
  sheet: SheetBuilder,
  view: BranchView,
  levels: LevelRows,
  numbered: Numbering,
): void {
  const { tally } = view.branch;
  const columns = [...COLUMNS, ...partColumns(tally)];
  putSection(sheet, numbered("Đối tượng xếp loại"), SUBJECT_LINES - HEADING_LINES);
  const first = putHeader(sheet, columns) + 1;
  for (const { order, label, count, value, parts = [] } of subjectRows(view, levels, first)) {
    const ofPresent = share(countAt(sheet.next), countAt(first), value, tally.present);
    const style = order === null ? {} : BOLD;
    putRow(sheet, columns, [order, label, count, ofPresent, ...parts], style);
  }
}

/** The rows in their order; `first` is the sheet's row of the first of them. */
function subjectRows(view: BranchView, levels: LevelRows, first: number): readonly SubjectRow[] {
  const { branch, numbers, scheme } = view;
  const { present, toRate, rated, notYetRated, excluded } = branch.tally;
  const words = unratedWords(scheme);
  const reasonsOf = branch.table.subject === "members" ? EXCLUSIONS : [];
  const out = EXCLUSIONS.reduce((sum, why) => sum + excluded[why], 0);
  const [outRow, toRateRow] = [first + 1, first + 2 + reasonsOf.length];
  const reasons = `SUM(${countAt(outRow + 1)}:${countAt(toRateRow - 1)})`;
  const minus = (a: number, b: number) => `${countAt(a)}-${countAt(b)}`;
  const row = (order: number | null, label: string, count: Content, value: number) => ({
    order,
    label,
    count,
    value,
  });
  return [
    {
      ...row(1, totalWords(view), numbers.present, present),
      parts: presentParts(view, first),
    },
    row(2, "Không thuộc diện xếp loại", reasonsOf.length === 0 ? out : live(reasons, out), out),
    ...reasonsOf.map((why) => row(null, `– ${words[why]}`, numbers.excluded[why], excluded[why])),
    row(3, "Thuộc diện xếp loại", live(minus(first, outRow), toRate), toRate),
    {
      ...row(4, "Đã xếp loại", live(countAt(levels.total), rated), rated),
      parts: ratedParts(view, levels),
    },
    row(5, "Chưa xếp loại", live(minus(toRateRow, toRateRow + 1), notYetRated), notYetRated),
  ];
}

function totalWords({ branch: { table }, nouns }: BranchView): string {
  const until = table.subject === "members" ? " đến thời điểm đánh giá" : "";
  return `Tổng số ${nouns.many}${until}`;
}

function countAt(row: number): string {
  return a1({ row, column: AT.count });
}

function presentParts({ branch: { tally }, numbers }: BranchView, row: number): Content[] {
  const minus = `${a1({ row, column: AT.count })}-${a1({ row, column: AT.official })}`;
  return [
    numbers.official ?? UNKNOWN,
    tally.probationary === null ? UNKNOWN : live(minus, tally.probationary),
    numbers.women ?? UNKNOWN,
  ];
}

function ratedParts({ branch: { tally } }: BranchView, { total }: LevelRows): Content[] {
  const same = (column: number, counts: Readonly<Record<string, number>> | null): Content =>
    counts === null
      ? UNKNOWN
      : live(
          a1({ row: total, column }),
          Object.values(counts).reduce((sum, n) => sum + n, 0),
        );
  const official = tally.officialLevels;
  const officials = official === null ? 0 : Object.values(official).reduce((sum, n) => sum + n, 0);
  return [
    same(AT.official, official),
    official === null
      ? UNKNOWN
      : live(a1({ row: total, column: AT.probationary }), tally.rated - officials),
    same(AT.women, tally.womenLevels),
  ];
}
