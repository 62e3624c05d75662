import { a1 } from "../../model/address";
import { LEVELS, type Level } from "../../model/level";
import type { Content } from "../../model/report";
import type { Cap } from "../../model/tally";
import type { BranchView } from "../context";
import { capOf } from "../../schemes/schemes";
import { CAP_UNIT_WORDS, capBaseWords, capPercents, capVerdict } from "../figures/cap";
import { live } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE, NOTE } from "../page/styles";
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
    { header: "Còn lại", style: COUNT },
    { header: "Kết luận", style: MIDDLE },
  ];
  putSection(sheet, numbered("Tỷ lệ hoàn thành xuất sắc tối đa"));
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
  const base = capBaseWords(caps, `số được xếp loại ${good.name}`);
  const content = `Tối đa = phần nguyên của ${capPercents(caps)}% ${base}, tính theo ${CAP_UNIT_WORDS[capOf(view.scheme, view.branch.table.subject).unit]}.`;
  sheet.text(content, NOTE, columns.length);
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

/** Maximum, actual number, remaining number and verdict, from the good and outstanding cells of the row. */
function capCells(cap: Cap, row: number, outstanding: Content): readonly Content[] {
  const [good, max, actual] = [2, 3, 4].map((column) => a1({ row, column }));
  const room = Math.max(0, cap.max - cap.outstanding);
  return [
    cap.base === "good"
      ? live(`INT(${String(good)}*${String(cap.percent)}/100)`, cap.max)
      : cap.max,
    outstanding,
    live(`MAX(0,${String(max)}-${String(actual)})`, room),
    capVerdict(String(actual), String(max), cap),
  ];
}

function groupWords({ group }: Cap, many: string): string {
  return group === "" ? `Toàn bộ ${many} được xếp loại` : group;
}
