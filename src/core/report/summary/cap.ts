import { a1 } from "../../model/address";
import { LEVELS, type Level } from "../../model/level";
import type { Content } from "../../model/report";
import type { Cap } from "../../model/tally";
import type { BranchView } from "../context";
import { capOf } from "../../schemes/schemes";
import { CAP_UNIT_WORDS, capMeaning, capVerdict } from "../figures/cap";
import { live } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE, NOTE, SIGNED } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putSection, type Numbering } from "../page/textLines";
import { AT, type LevelRows } from "./levels";

/** Writes the cap on outstanding ratings, for the whole table and for each group of similar duties. */
export function putCap(
  sheet: SheetBuilder,
  view: BranchView,
  rows: CountRows,
  numbered: Numbering,
): void {
  const { caps } = view.branch.tally;
  const { good, outstanding } = view.scheme.levels;
  const columns: readonly TableColumn[] = [
    { header: "TT", style: MIDDLE },
    { header: "Nhóm đối tượng", style: LABEL },
    { header: `Số ${good.abbreviation}`, style: COUNT },
    { header: `Tối đa ${outstanding.abbreviation}`, style: COUNT },
    { header: `Số ${outstanding.abbreviation}`, style: COUNT },
    { header: "Còn (+), vượt (-)", style: SIGNED },
    { header: "Kết luận", style: MIDDLE, span: 2 },
  ];
  putSection(sheet, numbered("Tỷ lệ hoàn thành xuất sắc tối đa"), caps.length);
  putHeader(sheet, columns);
  caps.forEach((cap, i) => {
    const [goodCell, outstandingCell] = sourceCells(view, cap, rows);
    putRow(sheet, columns, [
      i + 1,
      groupWords(cap, view.nouns.many),
      goodCell,
      ...capCells(cap, sheet.next, outstandingCell),
    ]);
  });
  const unit = CAP_UNIT_WORDS[capOf(view.scheme, view.branch.table.subject).unit];
  sheet.text(`${capMeaning(caps, view)}, tính theo ${unit}.`, NOTE, sheet.widths.length);
}

/** The rows of the counts above; `groups` is the row of the first group, null if the groups have no table. */
interface CountRows {
  readonly levels: LevelRows;
  readonly groups: number | null;
}

/** Returns references to the counts above, or values for a group that is in no table. */
function sourceCells(
  { branch: { tally } }: BranchView,
  { group, good, outstanding }: Cap,
  { levels: { of }, groups }: CountRows,
): readonly [good: Content, outstanding: Content] {
  if (group === "")
    return [
      live(a1({ row: of.good, column: AT.count }), good),
      live(a1({ row: of.outstanding, column: AT.count }), outstanding),
    ];
  const place = tally.byGroup.findIndex(({ name }) => name === group);
  if (groups === null || place < 0) return [good, outstanding];
  const cell = (level: Level) =>
    a1({ row: groups + place, column: AT.count + LEVELS.indexOf(level) });
  return [live(cell("good"), good), live(cell("outstanding"), outstanding)];
}

/** Maximum, actual number, the number left or over, and verdict, from the good and outstanding cells of the row. */
function capCells(cap: Cap, row: number, outstanding: Content): readonly Content[] {
  const [good, max, actual] = [2, 3, 4].map((column) => a1({ row, column }));
  return [
    cap.base === "good"
      ? live(`INT(${String(good)}*${String(cap.percent)}/100)`, cap.max)
      : cap.max,
    outstanding,
    live(`${String(max)}-${String(actual)}`, cap.max - cap.outstanding),
    capVerdict(String(actual), String(max), cap),
  ];
}

function groupWords({ group }: Cap, many: string): string {
  return group === "" ? `Toàn bộ ${many}` : group;
}
