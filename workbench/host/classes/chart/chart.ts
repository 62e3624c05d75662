import { numberArgument, rangeArgument, textArgument } from "../../operations/argument";
import { seriesOf } from "../../operations/chartData";
import { HostError } from "../../operations/hostError";
import {
  type Area,
  type ChartPart,
  type Kind,
  type Property,
  type World,
  isNode,
  node,
} from "../officeClass";
import { frameOf, rectUnder } from "../../book/measure";
import { chartTypeArgument, seriesByArgument } from "../../operations/newChart";
import { requireUnprotected } from "../../operations/sheetArea";
import { areaAt } from "../range/range";
import type { HostFrame } from "../../book/workbook";

function edge(key: keyof HostFrame): Property<ChartPart> {
  return {
    get: ({ item }) => item.frame[key],
    set: ({ sheet, item }, value) => {
      requireUnprotected(sheet);
      const points = numberArgument(value);
      if (points < 0) throw new HostError("InvalidArgument");
      item.frame = { ...item.frame, [key]: points };
      item.position = rectUnder(sheet, item.frame);
    },
  };
}

export const chartKind: Kind<ChartPart> = {
  id: ({ item }) => item.id,
  properties: {
    id: { get: ({ item }) => item.id },
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
      },
    },
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
  },
  children: {
    format: (part) => node("ChartAreaFormat", part),
    axes: (part) => node("ChartAxes", part),
    dataLabels: (part) => node("ChartDataLabels", part),
    legend: (part) => node("ChartLegend", part),
    series: (part) => node("ChartSeriesCollection", part),
    title: (part) => node("ChartTitle", part),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    delete: ({ sheet, item }) => {
      requireUnprotected(sheet);
      sheet.charts = sheet.charts.filter((chart) => chart !== item);
    },
    setData: ({ sheet, item }, [source, by], world) => {
      requireUnprotected(sheet);
      const area = rangeArgument(source);
      item.seriesBy = seriesByArgument(by, area);
      item.series = kept(item.series, seriesOf(area, item.seriesBy, world));
    },
    setPosition: (part, [start, end], world) => {
      requireUnprotected(part.sheet);
      place(
        part,
        cellsAt(part, start, world),
        end === undefined || end === null ? null : cellsAt(part, end, world),
      );
    },
  },
};

function nameArgument(value: unknown): string {
  const name = textArgument(value);
  if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
  return name;
}

/** New data keeps the colours that the series at the same place had. */
function kept(
  old: ChartPart["item"]["series"],
  series: ChartPart["item"]["series"],
): ChartPart["item"]["series"] {
  return series.map((one, index) => {
    const before = old[index];
    return before ? { ...one, color: before.color, colors: before.colors } : one;
  });
}

function cellsAt({ sheet }: ChartPart, given: unknown, { workbook }: World): Area {
  return isNode(given) ? rangeArgument(given) : areaAt(workbook, sheet, textArgument(given));
}

/** Without an end the chart keeps its size. */
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
