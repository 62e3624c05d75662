import type { Bar } from "./chartFigure";
import { ticksUpTo, type Plot } from "./plot";
import { startsOf } from "./starts";

/** The part of a category's room that its columns take. */
const FILLED = 0.5;
/** Between a column and the number on it. */
const GAP = 4;

interface ColumnsProps {
  readonly bars: readonly Bar[];
  readonly plot: Plot;
  readonly stacked: boolean;
}

/** Places numbers and categories on the plot. */
interface Scale {
  readonly step: number;
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

/** Columns over a value axis with their names below, and the series that are lines drawn over them. */
export function Columns({ bars, plot, stacked }: ColumnsProps) {
  const scale = scaleOf(bars, plot, stacked);
  return (
    <g fontSize={plot.font}>
      <ValueAxis plot={plot} scale={scale} />
      {bars.map((bar, i) => (
        <g key={bar.label}>
          <Category bar={bar} left={plot.left + i * scale.step} scale={scale} stacked={stacked} />
          <Label lines={plot.labels[i] ?? []} x={plot.left + (i + 0.5) * scale.step} plot={plot} />
        </g>
      ))}
      <Lines bars={bars} plot={plot} scale={scale} />
    </g>
  );
}

function scaleOf(bars: readonly Bar[], plot: Plot, stacked: boolean): Scale {
  const most = Math.max(0, ...bars.map((bar) => highest(bar, stacked)));
  const ticks = ticksUpTo(most);
  const unit = (plot.bottom - plot.top) / (ticks.at(-1) ?? 1);
  return {
    step: (plot.right - plot.left) / Math.max(1, bars.length),
    ticks,
    y: (value) => plot.bottom - value * unit,
  };
}

function highest(bar: Bar, stacked: boolean): number {
  if (stacked) return columnsOf(bar).reduce((sum, { value }) => sum + value, 0);
  return Math.max(0, ...bar.values.map(({ value }) => value || 0));
}

function columnsOf({ values }: Bar): Bar["values"] {
  return values.filter(({ isLine }) => !isLine);
}

function ValueAxis({ plot, scale }: { readonly plot: Plot; readonly scale: Scale }) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line
        x1={plot.left}
        x2={plot.right}
        y1={scale.y(tick)}
        y2={scale.y(tick)}
        stroke={tick === 0 ? "#888" : "#ddd"}
      />
      <text x={plot.left - GAP} y={scale.y(tick) + plot.font / 3} textAnchor="end">
        {tick}
      </text>
    </g>
  ));
}

interface CategoryProps {
  readonly bar: Bar;
  readonly left: number;
  readonly scale: Scale;
  readonly stacked: boolean;
}

function Category({ bar, left, scale: { step, y }, stacked }: CategoryProps) {
  const columns = columnsOf(bar);
  const width = (step * FILLED) / (stacked ? 1 : columns.length);
  const starts = stacked ? startsOf(columns.map(({ value }) => value)) : [];
  return columns.map(({ series, value, color, isLabelled }, i) => {
    const start = starts[i] ?? 0;
    const x = left + (step * (1 - FILLED)) / 2 + (stacked ? 0 : i * width);
    const top = y(start + value);
    return (
      <g key={series}>
        <rect x={x} y={top} width={width} height={y(start) - top} fill={color} />
        {isLabelled && (
          <text x={x + width / 2} y={top - GAP} textAnchor="middle">
            {value}
          </text>
        )}
      </g>
    );
  });
}

interface LabelProps {
  readonly lines: readonly string[];
  readonly x: number;
  readonly plot: Plot;
}

function Label({ lines, x, plot }: LabelProps) {
  return (
    <text textAnchor="middle">
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={plot.bottom + plot.line * (i + 0.9)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** The series that are lines over the columns, such as a limit. */
function Lines({ bars, plot, scale }: Omit<ColumnsProps, "stacked"> & { readonly scale: Scale }) {
  const lines = bars[0]?.values.filter(({ isLine }) => isLine) ?? [];
  return lines.map(({ series, color }) => {
    const points = bars.flatMap(({ values }, i) => {
      const value = values.find((each) => each.series === series)?.value ?? NaN;
      const x = plot.left + (i + 0.5) * scale.step;
      return Number.isFinite(value) ? [`${String(x)},${String(scale.y(value))}`] : [];
    });
    return (
      <polyline key={series} points={points.join(" ")} fill="none" stroke={color} strokeWidth={3} />
    );
  });
}
