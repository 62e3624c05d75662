import type { SheetChart } from "hucre";

type FileType = Partial<SheetChart> & Pick<SheetChart, "type">;

/** The chart types that can be written, by Excel's name. */
export const chartTypes: ReadonlyMap<string, FileType> = new Map<string, FileType>([
  ["ColumnClustered", { type: "column", barGrouping: "clustered" }],
  ["ColumnStacked", { type: "column", barGrouping: "stacked" }],
  ["ColumnStacked100", { type: "column", barGrouping: "percentStacked" }],
  ["BarClustered", { type: "bar", barGrouping: "clustered" }],
  ["BarStacked", { type: "bar", barGrouping: "stacked" }],
  ["BarStacked100", { type: "bar", barGrouping: "percentStacked" }],
  ["Line", { type: "line", lineGrouping: "standard", showLineMarkers: false }],
  ["LineStacked", { type: "line", lineGrouping: "stacked", showLineMarkers: false }],
  ["LineMarkers", { type: "line", lineGrouping: "standard", showLineMarkers: true }],
  ["LineMarkersStacked", { type: "line", lineGrouping: "stacked", showLineMarkers: true }],
  ["Pie", { type: "pie" }],
  ["Doughnut", { type: "doughnut" }],
  ["Area", { type: "area", areaGrouping: "standard" }],
  ["AreaStacked", { type: "area", areaGrouping: "stacked" }],
  ["XYScatter", { type: "scatter" }],
]);

const STACKED = new Map([
  ["stacked", "Stacked"],
  ["percentStacked", "Stacked100"],
]);

const UNGROUPED = new Map([
  ["pie", "Pie"],
  ["doughnut", "Doughnut"],
  ["scatter", "XYScatter"],
]);

/** Returns Excel's name for the type of a chart part; `Invalid` for a type without a name in Office.js. */
export function chartTypeOf(xml: string): string {
  const element = /<c:(\w+)Chart>/.exec(xml)?.[1] ?? "";
  const grouping = /<c:grouping val="(\w+)"/.exec(xml)?.[1] ?? "";
  const stacked = STACKED.get(grouping) ?? "";
  switch (element) {
    case "bar":
      return barDirection(xml) + (stacked === "" ? "Clustered" : stacked);
    case "line":
      return `Line${/<c:marker val="1"/.test(xml) ? "Markers" : ""}${stacked}`;
    case "area":
      return `Area${stacked}`;
    default:
      return UNGROUPED.get(element) ?? "Invalid";
  }
}

function barDirection(xml: string): string {
  return /<c:barDir val="bar"/.test(xml) ? "Bar" : "Column";
}
