import { LEVELS } from "../../model/level";
import type { BranchView } from "../context";
import type { Drawing, SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, LEVEL_COLORS, MIDDLE } from "../page/styles";
import { putHeader, putRow, type TableColumn } from "../page/tableBlock";
import { putSection, type Numbering } from "../page/textLines";

/**
 * Writes the levels in each group of similar duties. Returns the row of the first group, or null if the table has no
 * groups and nothing was written.
 */
export function putGroups(
  sheet: SheetBuilder,
  view: BranchView,
  numbered: Numbering,
): number | null {
  const { branch, scheme, numbers } = view;
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
  return header + 1;
}

/**
 * The groups' levels as stacked bars; `first` is the row of the first group. The chart's title names both axes, because
 * axis titles would hide every second group's name.
 */
export function groupDrawing({ branch, nouns }: BranchView, first: number): Drawing {
  const bottom = first - 1 + branch.tally.byGroup.length;
  return {
    name: "groups",
    kind: "stackedBar",
    title: `Số ${nouns.many} theo mức và nhóm đối tượng`,
    source: { top: first - 1, left: 1, bottom, right: LEVELS.length + 1 },
    categoryAxis: null,
    valueAxis: null,
    colors: LEVEL_COLORS,
  };
}
