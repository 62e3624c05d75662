import type { Bar } from "./chartFigure";
import type { Plot } from "./plot";
import { startsOf } from "./starts";

/** The width of the ring, as a part of its radius. */
const BAND = 0.6;

/** The first series as slices of a ring. */
export function Ring({ bars, plot }: { readonly bars: readonly Bar[]; readonly plot: Plot }) {
  const slices = bars.map(({ values }) => values[0] ?? { value: 0, color: "#888" });
  const total = Math.max(
    1,
    slices.reduce((sum, { value }) => sum + value, 0),
  );
  const [across, down] = [plot.right - plot.left, plot.bottom - plot.top];
  const radius = Math.min(across, down) / (2 + BAND);
  const around = 2 * Math.PI * radius;
  const starts = startsOf(slices.map(({ value }) => (value / total) * around));
  const [x, y] = [plot.left + across / 2, plot.top + down / 2];
  return (
    <g
      transform={`translate(${String(x)} ${String(y)}) rotate(-90)`}
      fill="none"
      strokeWidth={radius * BAND}
    >
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
