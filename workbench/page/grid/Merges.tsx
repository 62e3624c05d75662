import type { Rect } from "../../../src/core/model/address";
import { cellKey } from "../../host/book/cellKey";
import type { HostSheet, HostWorkbook } from "../../host/book/workbook";
import { cellLook } from "../cellLook";
import { activeIndex, boxOf } from "./sheetBox";
import { shownText } from "./shownText";

/**
 * Merged cells, laid over the grid, whose component draws none before its next release
 * (https://github.com/ironcalc/IronCalc/pull/1377).
 */
export function Merges({
  workbook,
  language,
}: {
  readonly workbook: HostWorkbook;
  readonly language: string;
}) {
  const index = activeIndex(workbook);
  const sheet = workbook.sheets[index];
  return sheet?.merges.map((area) => (
    <div
      key={cellKey(area.top, area.left)}
      className="merged"
      data-selected={isSelected(workbook, area) || undefined}
      style={{
        ...boxOf(workbook.model, index, area),
        ...cellLook(sheet.styles.get(cellKey(area.top, area.left))),
        ...bordersAround(sheet, area),
      }}
    >
      <span>{shownText(workbook.model, language, index, area.top + 1, area.left + 1)}</span>
    </div>
  ));
}

/** The right and lower borders of a merged area belong to its last cell. */
function bordersAround(sheet: HostSheet, { bottom, right }: Rect) {
  const { borderRight, borderBottom } = cellLook(sheet.styles.get(cellKey(bottom, right)));
  return { borderRight, borderBottom };
}

function isSelected({ selection }: HostWorkbook, { top, left }: Rect): boolean {
  return selection.top === top && selection.left === left;
}
