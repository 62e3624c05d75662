import { showsAny } from "../../book/chartLabels";
import type { HostFont } from "../../book/workbook";
import {
  booleanArgument,
  choiceArgument,
  numberArgument,
  textArgument,
} from "../../operations/argument";
import { requireUnprotected } from "../../operations/protection";
import { type ChartPart, node, type OfficeClass, type Property } from "../officeClass";

/** All fonts of a chart; setting the font of the chart sets them all. */
function fontsOf({ font, titleFont, legendFont, labels, ...axes }: ChartPart["item"]): HostFont[] {
  return [font, titleFont, legendFont, labels.font, axes.categoryAxis.font, axes.valueAxis.font];
}

function fontProperty<K extends keyof HostFont>(
  key: K,
  otherwise: NonNullable<HostFont[K]>,
  parse: (value: unknown) => HostFont[K],
): Property<ChartPart> {
  return {
    get: ({ item }) => item.font[key] ?? otherwise,
    set: ({ sheet, item }, value) => {
      requireUnprotected(sheet);
      const next = parse(value);
      for (const font of fontsOf(item)) font[key] = next;
    },
  };
}

export const chartFontClass: OfficeClass<ChartPart> = {
  properties: {
    name: fontProperty("name", "Calibri", textArgument),
    size: fontProperty("size", 10, numberArgument),
  },
};

export const areaFormatClass: OfficeClass<ChartPart> = {
  children: { font: (part) => node("ChartFont", part) },
};

export const titleClass: OfficeClass<ChartPart> = {
  properties: {
    text: {
      get: ({ item }) => item.title ?? "",
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.title = textArgument(value);
      },
    },
  },
};

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const legendClass: OfficeClass<ChartPart> = {
  properties: {
    visible: {
      get: ({ item }) => item.legend !== null,
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.legend = booleanArgument(value) ? (item.legend ?? "Right") : null;
      },
    },
    position: {
      get: ({ item }) => item.legend ?? "Right",
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.legend = choiceArgument(value, LEGEND_POSITIONS);
      },
    },
  },
};

export const labelsClass: OfficeClass<ChartPart> = {
  properties: {
    showValue: {
      get: ({ item }) => item.labels.showValue,
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.labels.showValue = booleanArgument(value);
        item.dataLabels = showsAny(item.labels);
      },
    },
  },
};
