import type { Rect } from "../../model/address";
import { LEVELS } from "../../model/level";
import { putChartNumbers } from "../chartNumbers";
import type { SheetBuilder } from "../page/sheetBuilder";
import { LEVEL_COLORS } from "../page/styles";
import { levelIs, membersWhere } from "./counts";
import type { CommitteeView } from "./view";

/** The levels of all branches together: as readable for three hundred branches as for three. */
export function putLevelChart(sheet: SheetBuilder, view: CommitteeView, position: Rect): void {
  const { counts, year } = view.gathering;
  const rows = LEVELS.map((level) => ({
    name: view.levels[level].name,
    numbers: [membersWhere(view, [levelIs(view, level)], counts.levels[level])],
  }));
  sheet.addChart({
    name: "committee",
    title: `Số đảng viên theo mức xếp loại${year === null ? "" : ` năm ${String(year)}`}`,
    source: putChartNumbers(sheet, ["Số đảng viên"], rows),
    position,
    hasLimit: false,
    colors: LEVEL_COLORS,
  });
}
