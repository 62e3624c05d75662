import { a1 } from "../../model/address";
import { LEVELS, RATERS } from "../../model/level";
import type { BranchView } from "../context";
import { live } from "../figures/formula";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putSection, type Numbering } from "../page/textLines";
import { AT, type LevelRows } from "./levels";

/** Writes the ratings of each rater, and how many differ from the final ones; nothing if there is only one rater. */
export function putRaters(
  sheet: SheetBuilder,
  { branch, scheme, numbers, nouns }: BranchView,
  rows: LevelRows,
  numbered: Numbering,
): void {
  const { byRater, movement } = branch.tally;
  const raters = RATERS.filter((rater) => byRater[rater] !== null);
  if (raters.length < 2) return;
  const columns: readonly TableColumn[] = [
    { header: "TT", style: MIDDLE },
    { header: "Chủ thể đánh giá, xếp loại", style: LABEL },
    ...LEVELS.map((level) => ({ header: scheme.levels[level].abbreviation, style: COUNT })),
    { header: "Cao hơn", style: COUNT },
    { header: "Thấp hơn", style: COUNT },
  ];
  const title = `Kết quả theo chủ thể (cao hơn, thấp hơn: so với ${nouns.final})`;
  putSection(sheet, numbered(title), raters.length);
  putHeader(sheet, columns);
  raters.forEach((rater, i) => {
    const moved = movement[rater];
    putRow(sheet, columns, [
      i + 1,
      nouns.raters[rater],
      ...LEVELS.map((level) =>
        rater === "final"
          ? live(a1({ row: rows.of[level], column: AT.count }), branch.tally.levels[level])
          : (numbers.byRater[rater]?.[level] ?? null),
      ),
      moved?.higher ?? null,
      moved?.lower ?? null,
    ]);
  });
}
