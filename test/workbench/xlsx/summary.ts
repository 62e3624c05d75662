import { setContent } from "../../../workbench/host/book/cellInput";
import { frameOf } from "../../../workbench/host/book/measure";
import type { HostChart, HostSheet, HostWorkbook } from "../../../workbench/host/book/workbook";
import { newChart } from "./newChart";

const levels: readonly (readonly [string, number])[] = [
  ["Hoàn thành xuất sắc nhiệm vụ", 2],
  ["Hoàn thành tốt nhiệm vụ", 14],
  ["Hoàn thành nhiệm vụ", 1],
  ["Không hoàn thành nhiệm vụ", 1],
];

const line = { style: "thin" } as const;
const border = { left: line, right: line, top: line, bottom: line };
const font = { name: "Times New Roman", size: 13 };

/** A summary with a table, two charts, a link, a rule and a page setup, as the add-in makes them. */
export function fillSummary(workbook: HostWorkbook, sheet: HostSheet): void {
  fillCells(workbook, workbook.sheets.indexOf(sheet));
  setLooks(sheet);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 9 });
  sheet.columnWidths.set(0, 34).set(1, 12).set(2, 10);
  sheet.rowHeights.set(0, 28);
  sheet.links.set("7,0", {
    target: null,
    location: "'Kiểm phiếu'!A1",
    tip: "Đến phiếu",
    text: null,
  });
  sheet.tables.push({
    id: "5",
    name: "tblTongHop",
    range: { top: 1, left: 0, bottom: 5, right: 2 },
    columns: ["Mức xếp loại", "Số lượng", "Tỷ lệ"],
    style: "TableStyleLight9",
    showTotals: false,
    filter: "idle",
  });
  sheet.validations.push({
    type: "list",
    values: ["Có", "Không"],
    range: "E3:E5",
    allowBlank: true,
  });
  sheet.charts.push(...charts(workbook.sheets.indexOf(sheet)));
  for (const chart of sheet.charts) chart.frame = frameOf(sheet, chart.position);
  setPage(sheet);
  workbook.settings.set("xlcb.outputs", { version: 1, sheets: [sheet.id] });
  workbook.activeSheetId = sheet.id;
}

function fillCells(workbook: HostWorkbook, index: number): void {
  const put = (row: number, column: number, content: Parameters<typeof setContent>[4]): void => {
    setContent(workbook, index, row, column, content);
  };
  put(0, 0, "TỔNG HỢP KẾT QUẢ XẾP LOẠI");
  ["Mức xếp loại", "Số lượng", "Tỷ lệ"].forEach((header, column) => {
    put(1, column, header);
  });
  levels.forEach(([level, count], i) => {
    put(i + 2, 0, level);
    put(i + 2, 1, count);
    put(i + 2, 2, { formula: `=B${String(i + 3)}/$B$7` });
  });
  put(6, 0, "=không phải công thức");
  put(6, 1, { formula: "=SUM(B3:B6)" });
  put(7, 0, "Xem phiếu");
}

function setLooks(sheet: HostSheet): void {
  sheet.styles.set("0,0", {
    font: { ...font, size: 14, bold: true },
    alignment: { horizontal: "center" },
  });
  for (let row = 1; row <= 5; row += 1)
    for (let column = 0; column <= 2; column += 1)
      sheet.styles.set(`${String(row)},${String(column)}`, {
        font: row === 1 ? { ...font, bold: true } : font,
        border,
        alignment: { vertical: "center", wrapText: true },
        ...(row > 1 && column === 2 ? { numFmt: "0.0%" } : {}),
      });
}

function charts(tab: number): HostChart[] {
  const id = (shape: number): string =>
    `{00000000-0008-0000-000${String(tab)}-0${String(shape)}0000000000}`;
  const column = newChart({ id: id(2) });
  const position = { top: 9, left: 4, bottom: 24, right: 10 };
  const labels = { ...column.labels, showValue: false, showPercentage: true, position: null };
  const round = {
    type: "Doughnut",
    name: "xlcb-ty-le",
    title: "Tỷ lệ các mức",
    altText: "Biểu đồ vành khuyên tỷ lệ các mức",
    legend: "Bottom",
    categoryAxisTitle: null,
    valueAxisTitle: null,
    gapWidth: null,
    holeSize: 60,
    valueAxis: column.categoryAxis,
  };
  return [column, newChart({ id: id(3), position, labels, ...round })];
}

function setPage(sheet: HostSheet): void {
  sheet.page = {
    paperSize: "a4",
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
    printArea: "$A$1:$K$30",
    printTitlesRow: "$2:$2",
  };
  sheet.headerFooter = { oddFooter: "&CTrang &P/&N" };
  sheet.frozenRows = 2;
  sheet.tabColor = "#C00000";
  sheet.showGridlines = false;
}
