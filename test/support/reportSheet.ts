import type { ReportSheet } from "../../src/core/model/report";

/** Makes a small report sheet; whatever is left out is empty. */
export function reportSheet(
  sheet: Partial<ReportSheet> & Pick<ReportSheet, "blocks">,
): ReportSheet {
  return {
    key: "summary",
    name: "Tổng hợp",
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    charts: [],
    links: [],
    page: {
      orientation: "portrait",
      margins: { top: 2, bottom: 2, left: 3, right: 1.5 },
      printArea: { top: 0, left: 0, bottom: 9, right: 5 },
      repeatRows: null,
      isLong: false,
    },
    frozenRows: 0,
    ...sheet,
  };
}
