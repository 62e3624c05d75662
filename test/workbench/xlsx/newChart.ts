import type { HostChart, HostFont } from "../../../workbench/host/book/workbook";

const font: HostFont = { size: null, bold: null, color: null, name: null };
const axis = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
  numberFormat: null,
  font,
};

/** A column chart of four levels, with these changes. */
export function newChart(other: Partial<HostChart> = {}): HostChart {
  return {
    id: "{00000000-0008-0000-0002-020000000000}",
    name: "xlcb-muc",
    type: "ColumnClustered",
    title: "Kết quả xếp loại đảng viên",
    series: [
      {
        name: "Số lượng",
        nameRef: "'Tổng hợp'!$B$2",
        categories: "'Tổng hợp'!$A$3:$A$6",
        values: "'Tổng hợp'!$B$3:$B$6",
        colors: new Map([
          [0, "#1F4E79"],
          [3, "#C00000"],
        ]),
        color: null,
        type: null,
        hasLabels: true,
      },
    ],
    position: { top: 9, left: 0, bottom: 24, right: 3 },
    categoryAxisTitle: "Mức xếp loại",
    valueAxisTitle: "Số đảng viên",
    legend: null,
    dataLabels: true,
    altText: "Biểu đồ cột số đảng viên theo mức",
    labels: {
      showValue: true,
      showPercentage: false,
      showCategoryName: false,
      showSeriesName: false,
      position: "OutsideEnd",
      numberFormat: null,
      font,
    },
    font: { size: 11, bold: null, color: null, name: "Times New Roman" },
    titleFont: { size: 14, bold: true, color: "#000000", name: "Times New Roman" },
    legendFont: font,
    categoryAxis: axis,
    valueAxis: { ...axis, minimum: 0, majorGridlines: true },
    gapWidth: 80,
    holeSize: null,
    seriesBy: "Columns",
    frame: { left: 0, top: 135, width: 414, height: 240 },
    ...other,
  };
}
