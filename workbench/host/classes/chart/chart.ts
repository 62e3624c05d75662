import { frameOf, rectUnder } from "../../book/measure";
import type { Area } from "../../operations/area";
import { textArgument } from "../../operations/argument";
import { seriesOf } from "../../operations/chartData";
import { HostError } from "../../operations/hostError";
import { chartTypeArgument, seriesByArgument } from "../../operations/newChart";
import { requireUnprotected } from "../../operations/protection";
import { type ChartPart, node, type OfficeClass } from "../officeClass";
import { areaArgument, rangeArgument } from "../rangeArgument";

export const chartClass: OfficeClass<ChartPart> = {
  id: ({ item }) => item.id,
  properties: {
    name: {
      get: ({ item }) => item.name,
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.name = nameArgument(value);
      },
    },
    chartType: {
      get: ({ item }) => item.type,
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.type = chartTypeArgument(value);
        for (const series of item.series) series.type = null;
      },
    },
  },
  children: {
    format: (part) => node("ChartAreaFormat", part),
    dataLabels: (part) => node("ChartDataLabels", part),
    legend: (part) => node("ChartLegend", part),
    series: (part) => node("ChartSeriesCollection", part),
    title: (part) => node("ChartTitle", part),
  },
  methods: {
    delete: ({ sheet, item }) => {
      requireUnprotected(sheet);
      sheet.charts = sheet.charts.filter((chart) => chart !== item);
    },
    setData: ({ sheet, item }, [source, by], { workbook }) => {
      requireUnprotected(sheet);
      const area = rangeArgument(source);
      item.seriesBy = seriesByArgument(by, area);
      item.series = withLook(seriesOf(area, item.seriesBy, workbook), item.series);
    },
    setPosition: (part, [start, end], { workbook }) => {
      requireUnprotected(part.sheet);
      const first = areaArgument(start, part.sheet, workbook);
      const hasEnd = end !== undefined && end !== null;
      place(part, first, hasEnd ? areaArgument(end, part.sheet, workbook) : null);
    },
  },
};

function nameArgument(value: unknown): string {
  const name = textArgument(value);
  if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
  return name;
}

/** New series keep the look of the old series at the same index. */
function withLook(
  series: ChartPart["item"]["series"],
  old: ChartPart["item"]["series"],
): ChartPart["item"]["series"] {
  return series.map((one, index) => {
    const before = old[index];
    if (!before) return one;
    const { color, colors, type, hasLabels } = before;
    return { ...one, color, colors, type, hasLabels };
  });
}

/** Without an end, the chart keeps its size. */
function place({ sheet, item }: ChartPart, start: Area, end: Area | null): void {
  if (end === null) {
    const { left, top } = frameOf(sheet, start.rect);
    item.frame = { ...item.frame, left, top };
    item.position = rectUnder(sheet, item.frame);
    return;
  }
  item.position = {
    top: start.rect.top,
    left: start.rect.left,
    bottom: Math.max(start.rect.top, end.rect.bottom),
    right: Math.max(start.rect.left, end.rect.right),
  };
  item.frame = frameOf(sheet, item.position);
}
