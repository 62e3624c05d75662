import { linesOf } from "../../../src/core/report/page/textWidth";
import type { HostChart } from "../../host/book/workbook";
import type { Bar } from "./chartFigure";

const PIXELS_PER_POINT = 4 / 3;
/** Excel's size for a chart without a font of its own. */
const DEFAULT_POINTS = 10;
const LINE = 1.2;
const MARGIN = 8;
/** The digits that the numbers beside the value axis have at most. */
const AXIS_DIGITS = 4;

/** A chart's size in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart are, in pixels of the sheet, with letters as large as on paper. */
export interface Plot {
  /** The size of letters, and the height of a line of them. */
  readonly font: number;
  readonly line: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The lines of each category's name. */
  readonly labels: readonly (readonly string[])[];
}

/** Divides the room of a chart between its title, its columns with their names, and its legend. */
export function plotOf(
  chart: Pick<HostChart, "font" | "title">,
  bars: readonly Bar[],
  { width, height }: ChartSize,
  hasLegend: boolean,
): Plot {
  const points = chart.font.size ?? DEFAULT_POINTS;
  const font = points * PIXELS_PER_POINT;
  const line = font * LINE;
  const [left, right] = [MARGIN + (AXIS_DIGITS * font) / 2, width - MARGIN];
  const step = (right - left) / Math.max(1, bars.length);
  const labels = bars.map(({ label }) => linesOf(label, { size: points, bold: false }, step));
  const below = Math.max(1, ...labels.map(({ length }) => length)) + (hasLegend ? 1 : 0);
  return {
    font,
    line,
    left,
    right,
    labels,
    top: MARGIN + (chart.title === null ? 1 : 2) * line,
    bottom: height - MARGIN - below * line,
  };
}

const MOST_TICKS = 6;
const STEPS = [1, 2, 5];

/** The numbers beside the value axis: round ones from 0 up to the first that no value exceeds. */
export function ticksUpTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const steps = [power / 10, power].flatMap((each) => STEPS.map((step) => step * each));
  const step = steps.find((each) => each >= 1 && Math.ceil(most / each) < MOST_TICKS) ?? power * 10;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, i) => i * step);
}
