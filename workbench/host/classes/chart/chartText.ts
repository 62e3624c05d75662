import { showsAny } from "../../book/chartLabels";
import type { HostFont } from "../../book/workbook";
import {
  booleanArgument,
  choiceArgument,
  colorArgument,
  numberArgument,
  textArgument,
} from "../../operations/argument";
import { requireUnprotected } from "../../operations/protection";
import {
  type ChartPart,
  node,
  type NodeOf,
  type OfficeClass,
  type Property,
  type Targets,
} from "../officeClass";

type FontPart = Targets["ChartFont"];

function fontOf({ item, font }: FontPart): HostFont {
  if (font === "chart") return item.font;
  if (font === "title") return item.titleFont;
  if (font === "legend") return item.legendFont;
  return item.labels.font;
}

/** All fonts of a chart; setting the font of the chart sets them all. */
function fontsOf({ font, titleFont, legendFont, labels, ...axes }: FontPart["item"]): HostFont[] {
  return [font, titleFont, legendFont, labels.font, axes.categoryAxis.font, axes.valueAxis.font];
}

function fontProperty<K extends keyof HostFont>(
  key: K,
  otherwise: NonNullable<HostFont[K]>,
  parse: (value: unknown) => HostFont[K],
): Property<FontPart> {
  return {
    get: (part) => fontOf(part)[key] ?? otherwise,
    set: (part, value) => {
      requireUnprotected(part.sheet);
      const next = parse(value);
      for (const font of part.font === "chart" ? fontsOf(part.item) : [fontOf(part)])
        font[key] = next;
    },
  };
}

export const chartFontClass: OfficeClass<FontPart> = {
  properties: {
    bold: fontProperty("bold", false, booleanArgument),
    color: fontProperty("color", "#595959", colorArgument),
    name: fontProperty("name", "Calibri", textArgument),
    size: fontProperty("size", 10, numberArgument),
  },
};

function fontChild(font: FontPart["font"]): (part: ChartPart) => NodeOf<"ChartFont"> {
  return ({ sheet, item }) => node("ChartFont", { sheet, item, font });
}

export const areaFormatClass: OfficeClass<ChartPart> = { children: { font: fontChild("chart") } };
export const titleFormatClass: OfficeClass<ChartPart> = { children: { font: fontChild("title") } };
export const legendFormatClass: OfficeClass<ChartPart> = {
  children: { font: fontChild("legend") },
};
export const labelFormatClass: OfficeClass<ChartPart> = { children: { font: fontChild("labels") } };

export const titleClass: OfficeClass<ChartPart> = {
  properties: {
    text: {
      get: ({ item }) => item.title ?? "",
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.title = textArgument(value);
      },
    },
    visible: {
      get: ({ item }) => item.title !== null,
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.title = booleanArgument(value) ? (item.title ?? "Chart Title") : null;
      },
    },
  },
  children: { format: (part) => node("ChartTitleFormat", part) },
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
  children: { format: (part) => node("ChartLegendFormat", part) },
};

/** The label positions that Excel allows for a type of chart; it refuses any other. */
function positionsFor(type: string): readonly string[] {
  if (type === "Doughnut" || type.startsWith("Area")) return [];
  if (type === "Pie") return ["BestFit", "Center", "InsideEnd", "OutsideEnd"];
  if (type.endsWith("Clustered")) return ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
  if (type.startsWith("Column") || type.startsWith("Bar"))
    return ["Center", "InsideEnd", "InsideBase"];
  return ["Center", "Left", "Right", "Top", "Bottom"];
}

type Shown = "showValue" | "showPercentage" | "showCategoryName" | "showSeriesName";

function shownProperty(key: Shown): Property<ChartPart> {
  return {
    get: ({ item }) => item.labels[key],
    set: ({ sheet, item }, value) => {
      requireUnprotected(sheet);
      setShown(item, key, booleanArgument(value));
    },
  };
}

export function setShown(item: ChartPart["item"], key: Shown, value: boolean): void {
  item.labels[key] = value;
  item.dataLabels = showsAny(item.labels);
}

export const labelsClass: OfficeClass<ChartPart> = {
  properties: {
    showValue: shownProperty("showValue"),
    showPercentage: shownProperty("showPercentage"),
    showCategoryName: shownProperty("showCategoryName"),
    showSeriesName: shownProperty("showSeriesName"),
    position: {
      get: ({ item }) => item.labels.position ?? positionsFor(item.type)[0] ?? "None",
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.labels.position = choiceArgument(value, positionsFor(item.type));
      },
    },
    numberFormat: {
      get: ({ item }) => item.labels.numberFormat ?? "General",
      set: ({ sheet, item }, value) => {
        requireUnprotected(sheet);
        item.labels.numberFormat = textArgument(value);
      },
    },
  },
  children: { format: (part) => node("ChartDataLabelFormat", part) },
};
