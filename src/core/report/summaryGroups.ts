import { LEVELS } from "../model/level";
import { putCaption } from "./caption";
import type { BranchView } from "./context";
import type { SheetBuilder } from "./sheetBuilder";
import { COUNT, LABEL, LEVEL_COLORS, MIDDLE } from "./styles";
import { putHeader, putRow, putSection } from "./tableBlock";
import type { Numbering, TableColumn } from "./tableBlock";

const CHART_ROWS = 13;

/**
 * The levels in each group of similar duties, with a stacked chart. Gives the row of the first group; null, and nothing
 * written, where the table knows no groups.
 */
export function putGroups(
  sheet: SheetBuilder,
  view: BranchView,
  numbered: Numbering,
): number | null {
  const { branch, scheme, numbers, nouns } = view;
  const groups = branch.tally.byGroup;
  if (groups.length < 2) return null;
  const columns: readonly TableColumn[] = [
    { header: "TT", style: MIDDLE },
    { header: "Nhóm đối tượng", style: LABEL },
    ...LEVELS.map((level) => ({ header: scheme.levels[level].abbreviation, style: COUNT })),
    { header: "Thuộc diện xếp loại", style: COUNT },
  ];
  putSection(sheet, numbered("Kết quả theo nhóm đối tượng"));
  const header = putHeader(sheet, columns);
  groups.forEach(({ name, toRate }, i) => {
    const label = name === "" ? "Không ghi nhóm" : name;
    const counts = LEVELS.map((level) => numbers.byGroup[i]?.[level] ?? 0);
    putRow(sheet, columns, [i + 1, label, ...counts, toRate]);
  });
  sheet.chartRow(CHART_ROWS, [
    {
      name: "groups",
      kind: "stackedColumn",
      title: `Số ${nouns.many} theo mức xếp loại và nhóm đối tượng`,
      source: { top: header, left: 1, bottom: header + groups.length, right: LEVELS.length + 1 },
      left: 0,
      right: sheet.widths.length - 1,
      categoryAxis: "Nhóm đối tượng",
      valueAxis: `Số ${nouns.many}`,
      colors: LEVEL_COLORS,
    },
  ]);
  putCaption(sheet, `Biểu đồ: số ${nouns.many} ở từng mức của mỗi nhóm, như bảng trên.`);
  return header + 1;
}
