import type { ChartDataLabelPosition, SheetChart } from "hucre";

/** The chart kinds that can be drawn, by Excel's name, and how a file says them. */
export const chartKinds: ReadonlyMap<string, Partial<SheetChart> & Pick<SheetChart, "type">> =
  new Map<string, Partial<SheetChart> & Pick<SheetChart, "type">>([
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

/** Excel's name of the chart in a chart part; `Invalid` for one that only files can hold. */
export function chartTypeOf(xml: string): string {
  const element = /<c:(\w+)Chart>/.exec(xml)?.[1] ?? "";
  const grouping = /<c:grouping val="(\w+)"/.exec(xml)?.[1] ?? "";
  const stacked = { stacked: "Stacked", percentStacked: "Stacked100" }[grouping] ?? "";
  switch (element) {
    case "bar": {
      const direction = /<c:barDir val="bar"/.test(xml) ? "Bar" : "Column";
      return direction + (stacked === "" ? "Clustered" : stacked);
    }
    case "line":
      return `Line${/<c:marker val="1"/.test(xml) ? "Markers" : ""}${stacked}`;
    case "pie":
      return "Pie";
    case "doughnut":
      return "Doughnut";
    case "area":
      return `Area${stacked}`;
    case "scatter":
      return "XYScatter";
    default:
      return "Invalid";
  }
}

const positions: readonly (readonly [string, ChartDataLabelPosition])[] = [
  ["OutsideEnd", "outEnd"],
  ["InsideEnd", "inEnd"],
  ["InsideBase", "inBase"],
  ["Center", "ctr"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
  ["BestFit", "bestFit"],
];

export function labelPositionName(position: ChartDataLabelPosition | undefined): string | null {
  return positions.find(([, code]) => code === position)?.[0] ?? null;
}

/** Excel repairs a file that puts labels where the kind of chart has no such place, so others are left to Excel. */
export function labelPosition(
  name: string | null,
  chartType: string,
): ChartDataLabelPosition | null {
  const code = positions.find(([known]) => known === name)?.[1] ?? null;
  return code !== null && allowed(chartType).includes(code) ? code : null;
}

function allowed(chartType: string): readonly ChartDataLabelPosition[] {
  if (chartType === "Pie") return ["ctr", "inEnd", "outEnd", "bestFit"];
  if (/Stacked/.test(chartType) && /^(Column|Bar)/.test(chartType))
    return ["ctr", "inEnd", "inBase"];
  if (/^(Column|Bar)/.test(chartType)) return ["ctr", "inEnd", "inBase", "outEnd"];
  return /^(Line|XY)/.test(chartType) ? ["t", "b", "l", "r", "ctr"] : [];
}

const legends = [
  ["Right", "right"],
  ["Left", "left"],
  ["Top", "top"],
  ["Bottom", "bottom"],
  ["Corner", "topRight"],
] as const;

export function legendName(legend: string | false | undefined): string | null {
  return legends.find(([, code]) => code === legend)?.[0] ?? null;
}

export function legendCode(
  name: string | null,
): "right" | "left" | "top" | "bottom" | "topRight" | false {
  if (name === null) return false;
  return legends.find(([known]) => known === name)?.[1] ?? "right";
}
