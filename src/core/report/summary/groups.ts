import { LEVELS } from "../../model/level";
import type { BranchView } from "../context";
import type { SheetBuilder } from "../page/sheetBuilder";
import { COUNT, LABEL, MIDDLE } from "../page/styles";
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
    { header: "Thuộc diện xếp loại", style: COUNT, span: 2 },
  ];
  putSection(sheet, numbered("Kết quả theo nhóm đối tượng"), groups.length);
  const header = putHeader(sheet, columns);
  groups.forEach(({ name, toRate }, i) => {
    const label = name === "" ? "Chưa ghi nhóm" : name;
    const counts = LEVELS.map((level) => numbers.byGroup[i]?.[level] ?? 0);
    putRow(sheet, columns, [i + 1, label, ...counts, toRate]);
  });
  return header + 1;
}
