import type { HostChart, HostWorkbook } from "../../host/book/workbook";
import { SERIF } from "../cellLook";
import { type Bar, barsOf } from "./chartFigure";
import { Columns } from "./Columns";
import { plotOf, type ChartSize, type Plot } from "./plot";
import { Ring } from "./Ring";

interface ChartViewProps {
  readonly workbook: HostWorkbook;
  readonly chart: HostChart;
  readonly size: ChartSize;
}

/** A simple drawing of a native chart, as large as in print: its numbers, labels and colours, but not the layout of Excel. */
export function ChartView({ workbook, chart, size }: ChartViewProps) {
  const bars = barsOf(workbook, chart);
  const isRing = chart.type === "Doughnut" || chart.type === "Pie";
  const entries = legendOf(bars, isRing);
  const plot = plotOf(chart, bars, size, entries.length > 0);
  const { width, height } = size;
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={chart.altText ?? chart.title ?? ""}
      fontFamily={SERIF}
      fontSize={plot.font}
    >
      <rect width={width} height={height} fill="#fff" stroke="#d0d0d0" />
      <text x={width / 2} y={plot.line * 1.2} textAnchor="middle">
        {chart.title}
      </text>
      {isRing ? (
        <Ring bars={bars} plot={plot} />
      ) : (
        <Columns bars={bars} plot={plot} stacked={chart.type.includes("Stacked")} />
      )}
      <Legend entries={entries} plot={plot} size={size} />
    </svg>
  );
}

interface LegendEntry {
  readonly label: string;
  readonly color: string;
}

/** A ring names its slices, columns their series where there are several. */
function legendOf(bars: readonly Bar[], isRing: boolean): readonly LegendEntry[] {
  if (isRing) return bars.map(({ label, values }) => ({ label, color: values[0]?.color ?? "" }));
  const series = bars[0]?.values ?? [];
  return series.length < 2 ? [] : series.map(({ series: label, color }) => ({ label, color }));
}

function Legend({
  entries,
  plot,
  size,
}: {
  readonly entries: readonly LegendEntry[];
  readonly plot: Plot;
  readonly size: ChartSize;
}) {
  if (entries.length === 0) return null;
  const height = plot.line * 1.4;
  return (
    <foreignObject x={0} y={size.height - height} width={size.width} height={height}>
      <div className="legend" style={{ fontSize: plot.font }}>
        {entries.map(({ label, color }) => (
          <span key={label}>
            <i style={{ background: color }} /> {label}
          </span>
        ))}
      </div>
    </foreignObject>
  );
}
