import type { HostAxis } from "../../book/workbook";
import { booleanArgument, numberArgument, textArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { requireUnprotected } from "../../operations/protection";
import {
  type ChartPart,
  node,
  type OfficeClass,
  type Property,
  type Targets,
} from "../officeClass";
import { requireAxes } from "./chartText";

type AxisPart = Targets["ChartAxis"];

export const axesClass: OfficeClass<ChartPart> = {
  children: {
    categoryAxis: (part) => {
      requireAxes(part);
      return node("ChartAxis", { ...part, axis: "categoryAxis" });
    },
    valueAxis: (part) => {
      requireAxes(part);
      return node("ChartAxis", { ...part, axis: "valueAxis" });
    },
  },
};

/** An empty text lets Excel choose. */
function boundProperty(key: "minimum" | "maximum" | "majorUnit"): Property<AxisPart> {
  return {
    get: ({ item, axis }) => item[axis][key] ?? "",
    set: ({ sheet, item, axis }, value) => {
      requireUnprotected(sheet);
      if (axis === "categoryAxis") throw new HostError("InvalidOperation");
      item[axis][key] = value === "" ? null : numberArgument(value);
    },
  };
}

function axisProperty<K extends keyof HostAxis>(
  key: K,
  read: (value: HostAxis[K]) => unknown,
  parse: (value: unknown) => HostAxis[K],
): Property<AxisPart> {
  return {
    get: ({ item, axis }) => read(item[axis][key]),
    set: ({ sheet, item, axis }, value) => {
      requireUnprotected(sheet);
      item[axis][key] = parse(value);
    },
  };
}

export const axisClass: OfficeClass<AxisPart> = {
  properties: {
    minimum: boundProperty("minimum"),
    maximum: boundProperty("maximum"),
    majorUnit: boundProperty("majorUnit"),
    visible: axisProperty("visible", (value) => value, booleanArgument),
    numberFormat: axisProperty("numberFormat", (value) => value ?? "General", textArgument),
  },
  children: {
    title: (part) => node("ChartAxisTitle", part),
    majorGridlines: (part) => node("ChartGridlines", part),
    format: (part) => node("ChartAxisFormat", part),
  },
};

export const axisFormatClass: OfficeClass<AxisPart> = {
  children: { font: ({ sheet, item, axis }) => node("ChartFont", { sheet, item, font: axis }) },
};

export const gridlinesClass: OfficeClass<AxisPart> = {
  properties: { visible: axisProperty("majorGridlines", (value) => value, booleanArgument) },
};

function titleKey({ axis }: AxisPart): "categoryAxisTitle" | "valueAxisTitle" {
  return axis === "categoryAxis" ? "categoryAxisTitle" : "valueAxisTitle";
}

export const axisTitleClass: OfficeClass<AxisPart> = {
  properties: {
    text: {
      get: (part) => part.item[titleKey(part)] ?? "",
      set: (part, value) => {
        requireUnprotected(part.sheet);
        part.item[titleKey(part)] = textArgument(value);
      },
    },
    visible: {
      get: (part) => part.item[titleKey(part)] !== null,
      set: (part, value) => {
        requireUnprotected(part.sheet);
        const key = titleKey(part);
        part.item[key] = booleanArgument(value) ? (part.item[key] ?? "Axis Title") : null;
      },
    },
  },
};
