import type { HostChart, HostWorkbook } from "../../host/book/workbook";
import { type Bar, barsOf } from "./chartFigure";

const WIDTH = 400;
const HEIGHT = 260;
const PLOT = { left: 30, top: 40, right: 390, bottom: 200 };

/** A simple drawing of a native chart: its numbers, labels and colours, but not the layout of Excel. */
export function ChartView({
  workbook,
  chart,
}: {
  readonly workbook: HostWorkbook;
  readonly chart: HostChart;
}) {
  const bars = barsOf(workbook, chart);
  const isRing = chart.type === "Doughnut" || chart.type === "Pie";
  return (
    <svg
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={chart.altText ?? chart.title ?? ""}
    >
      <rect width={WIDTH} height={HEIGHT} fill="#fff" stroke="#d0d0d0" />
      <text x={WIDTH / 2} y={22} textAnchor="middle" fontSize={13} fontWeight={600}>
        {chart.title}
      </text>
      {isRing ? (
        <Ring bars={bars} />
      ) : (
        <Columns bars={bars} stacked={chart.type.includes("Stacked")} />
      )}
      <Legend bars={bars} byPoint={isRing} />
    </svg>
  );
}

function Columns({ bars, stacked }: { readonly bars: readonly Bar[]; readonly stacked: boolean }) {
  const total = (bar: Bar) =>
    stacked
      ? columnsOf(bar).reduce((sum, { value }) => sum + value, 0)
      : Math.max(0, ...bar.values.map(({ value }) => value || 0));
  const most = Math.max(1, ...bars.map(total));
  const step = (PLOT.right - PLOT.left) / Math.max(1, bars.length);
  const high = (value: number) => (value / most) * (PLOT.bottom - PLOT.top - 14);
  return (
    <g fontSize={10}>
      <line x1={PLOT.left} x2={PLOT.right} y1={PLOT.bottom} y2={PLOT.bottom} stroke="#888" />
      {bars.map((bar, i) => {
        const left = PLOT.left + i * step + step * 0.15;
        const width = (step * 0.7) / (stacked ? 1 : columnsOf(bar).length);
        const starts = startsOf(columnsOf(bar).map(({ value }) => high(value)));
        return (
          <g key={bar.label}>
            {columnsOf(bar).map(({ series, value, color }, j) => {
              const height = high(value);
              const x = stacked ? left : left + j * width;
              const y = PLOT.bottom - height - (stacked ? (starts[j] ?? 0) : 0);
              return (
                <g key={series}>
                  <rect x={x} y={y} width={width} height={height} fill={color} />
                  {value > 0 && (
                    <text
                      x={x + width / 2}
                      y={stacked ? y + height / 2 + 4 : y - 3}
                      textAnchor="middle"
                    >
                      {value}
                    </text>
                  )}
                </g>
              );
            })}
            <Label text={bar.label} x={left + step * 0.35} width={step} />
          </g>
        );
      })}
      <Lines
        bars={bars}
        x={(i) => PLOT.left + (i + 0.5) * step}
        y={(value) => PLOT.bottom - high(value)}
      />
    </g>
  );
}

function columnsOf({ values }: Bar): Bar["values"] {
  return values.filter(({ isLine }) => !isLine);
}

/** The series that are lines over the columns, such as a limit. */
function Lines({
  bars,
  x,
  y,
}: {
  readonly bars: readonly Bar[];
  readonly x: (bar: number) => number;
  readonly y: (value: number) => number;
}) {
  const lines = bars[0]?.values.filter(({ isLine }) => isLine) ?? [];
  return lines.map(({ series, color }) => {
    const points = bars.flatMap(({ values }, i) => {
      const value = values.find((each) => each.series === series)?.value ?? NaN;
      return Number.isFinite(value) ? [`${String(x(i))},${String(y(value))}`] : [];
    });
    return (
      <polyline key={series} points={points.join(" ")} fill="none" stroke={color} strokeWidth={2} />
    );
  });
}

/** The name of a category under its bar, on up to three lines. */
function Label({
  text,
  x,
  width,
}: {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}) {
  const room = Math.max(6, Math.floor(width / 5));
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return (
    <text textAnchor="middle" fontSize={9}>
      {lines.slice(0, 3).map((line, i) => (
        <tspan key={i} x={x} y={PLOT.bottom + 11 + i * 10}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Ring({ bars }: { readonly bars: readonly Bar[] }) {
  const slices = bars.map(({ values }) => values[0] ?? { value: 0, color: "#888" });
  const total = Math.max(
    1,
    slices.reduce((sum, { value }) => sum + value, 0),
  );
  const radius = 55;
  const around = 2 * Math.PI * radius;
  const starts = startsOf(slices.map(({ value }) => (value / total) * around));
  return (
    <g transform={`translate(${String(WIDTH / 2)} 125) rotate(-90)`} fill="none" strokeWidth={34}>
      {slices.map(({ value, color }, i) => {
        const length = (value / total) * around;
        return (
          <circle
            key={i}
            r={radius}
            stroke={color}
            strokeDasharray={`${String(length)} ${String(around - length)}`}
            strokeDashoffset={-(starts[i] ?? 0)}
          />
        );
      })}
    </g>
  );
}

/** Returns where each piece starts if they are put end to end. */
function startsOf(lengths: readonly number[]): readonly number[] {
  return lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, 0));
}

function Legend({ bars, byPoint }: { readonly bars: readonly Bar[]; readonly byPoint: boolean }) {
  const series = bars[0]?.values ?? [];
  const entries = byPoint
    ? bars.map(({ label, values }) => ({ label, color: values[0]?.color ?? "" }))
    : series.map(({ series: label, color }) => ({ label, color }));
  if (!byPoint && entries.length < 2) return null;
  return (
    <foreignObject x={8} y={HEIGHT - 28} width={WIDTH - 16} height={26}>
      <div className="legend">
        {entries.map(({ label, color }) => (
          <span key={label}>
            <i style={{ background: color }} /> {label}
          </span>
        ))}
      </div>
    </foreignObject>
  );
}
