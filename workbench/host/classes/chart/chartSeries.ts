import { readCell } from "../../book/cells";
import type { HostChart } from "../../book/workbook";
import { areaAt } from "../../operations/address";
import { columnCount, rowCount } from "../../operations/area";
import { colorArgument, textArgument, wholeArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { chartTypeArgument } from "../../operations/newChart";
import { requireUnprotected } from "../../operations/protection";
import { indexOf } from "../../operations/sheets";
import { type ChartPart, type Node, node, type OfficeClass, type Targets } from "../officeClass";
import type { World } from "../world";

type SeriesPart = Targets["ChartSeries"];
type Series = HostChart["series"][number];

function seriesOf({ item, series }: SeriesPart): Series {
  const found = item.series[series];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** A name that comes from a cell changes with the cell. */
function nameOf(part: SeriesPart, world: World): string {
  const { name, nameRef } = seriesOf(part);
  if (nameRef === null) return name ?? "";
  const { sheet, rect } = areaAt(world.workbook, part.sheet, nameRef);
  return String(
    readCell(world.workbook, indexOf(world.workbook, sheet), rect.top, rect.left).value,
  );
}

function pointCount(part: SeriesPart, { workbook }: World): number {
  const { values } = seriesOf(part);
  if (values === "") return 0;
  const { rect } = areaAt(workbook, part.sheet, values);
  return rowCount(rect) * columnCount(rect);
}

export const seriesCollectionClass: OfficeClass<ChartPart> = {
  items: (part) =>
    part.item.series.map((_series, series) => node("ChartSeries", { ...part, series })),
  methods: {
    getItemAt: (part, [index]): Node => {
      const series = wholeArgument(index, 0);
      if (series >= part.item.series.length) throw new HostError("InvalidArgument");
      return node("ChartSeries", { ...part, series });
    },
  },
};

export const seriesClass: OfficeClass<SeriesPart> = {
  properties: {
    name: {
      get: nameOf,
      set: (part, value) => {
        requireUnprotected(part.sheet);
        Object.assign(seriesOf(part), { name: textArgument(value), nameRef: null });
      },
    },
    chartType: {
      get: (part) => seriesOf(part).type ?? part.item.type,
      set: (part, value) => {
        requireUnprotected(part.sheet);
        const type = chartTypeArgument(value);
        if (type !== part.item.type) requireLineOverColumns(part.item.type, type);
        seriesOf(part).type = type === part.item.type ? null : type;
      },
    },
  },
  children: {
    format: (part) => node("ChartSeriesFormat", part),
    points: (part) => node("ChartPointsCollection", part),
  },
};

export const seriesFormatClass: OfficeClass<SeriesPart> = {
  children: {
    fill: (part) => node("ChartFill", { ...part, point: null }),
    line: (part) => node("ChartLineFormat", part),
  },
};

/** The colour of the line in a line chart; in other charts it would be that of the outline, which is not drawn here. */
export const lineFormatClass: OfficeClass<SeriesPart> = {
  properties: {
    color: {
      get: (part) => (isLine(part) ? (seriesOf(part).color ?? "") : ""),
      set: (part, value) => {
        requireUnprotected(part.sheet);
        const color = colorArgument(value);
        if (isLine(part)) seriesOf(part).color = color;
      },
    },
  },
};

function isLine(part: SeriesPart): boolean {
  return (seriesOf(part).type ?? part.item.type).startsWith("Line");
}

/** Of the charts that mix types, the stand-in saves columns with a line over them. */
function requireLineOverColumns(chart: string, series: string): void {
  if (chart === "ColumnClustered" && series === "Line") return;
  throw new HostError("NotImplemented", `The stand-in draws no ${series} in a ${chart}.`);
}

export const pointsClass: OfficeClass<SeriesPart> = {
  methods: {
    getItemAt: (part, [index], world): Node => {
      const point = wholeArgument(index, 0);
      if (point >= pointCount(part, world)) throw new HostError("InvalidArgument");
      return node("ChartPoint", { ...part, point });
    },
  },
};

export const pointClass: OfficeClass<Targets["ChartPoint"]> = {
  children: { format: (part) => node("ChartPointFormat", part) },
};

export const pointFormatClass: OfficeClass<Targets["ChartPoint"]> = {
  children: { fill: (part) => node("ChartFill", part) },
};

export const chartFillClass: OfficeClass<Targets["ChartFill"]> = {
  methods: {
    setSolidColor: (part, [value]) => {
      requireUnprotected(part.sheet);
      const color = colorArgument(value);
      // In a line chart the fill is that of the markers, which are not drawn here.
      if (isLine(part)) return;
      const series = seriesOf(part);
      if (part.point === null) series.color = color;
      else series.colors.set(part.point, color);
    },
  },
};
