import type { ChartDataLabelPosition } from "hucre";

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

/** Returns null for a position that this type of chart does not have, because Excel would repair the file. */
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
