import type { AlignmentStyle } from "hucre";
import { heightOf, relayout, setWidth, widthOf } from "../../book/measure";
import { type Areas, isEntireRows } from "../../operations/area";
import { booleanArgument, choiceArgument, numberArgument } from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { requireUnprotected } from "../../operations/protection";
import { restyleAlike, sharedValue } from "../../operations/style";
import { node, type OfficeClass, type Property } from "../officeClass";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function alignment<K extends keyof AlignmentStyle>(
  key: K,
  read: (value: AlignmentStyle[K] | undefined) => unknown,
  parse: (value: unknown) => AlignmentStyle[K],
): Property<Areas> {
  return {
    get: (areas) => sharedValue(areas, ({ alignment: style }) => read(style?.[key])),
    set: (areas, value) => {
      requireUnprotected(areas.sheet);
      const next = parse(value);
      restyleAlike(areas, (style) => ({
        ...style,
        alignment: { ...style.alignment, [key]: next },
      }));
    },
  };
}

function nameOf(
  table: Readonly<Record<string, string>>,
  value: string | undefined,
  otherwise: string,
): string {
  return Object.keys(table).find((name) => table[name] === value) ?? otherwise;
}

function valueOf<T extends Record<string, string>>(table: T, value: unknown): T[keyof T] {
  const name: keyof T = choiceArgument(value, Object.keys(table));
  return table[name];
}

export const rangeFormatClass: OfficeClass<Areas> = {
  properties: {
    horizontalAlignment: alignment(
      "horizontal",
      (value) => nameOf(HORIZONTAL, value, "General"),
      (value) => valueOf(HORIZONTAL, value),
    ),
    verticalAlignment: alignment(
      "vertical",
      (value) => nameOf(VERTICAL, value, "Bottom"),
      (value) => valueOf(VERTICAL, value),
    ),
    wrapText: alignment("wrapText", (value) => value ?? false, booleanArgument),
    columnWidth: {
      get: ({ sheet, rects }) =>
        sharedSize(columnsOf(rects).map((column) => widthOf(sheet, column))),
      set: ({ sheet, rects }, value) => {
        requireUnprotected(sheet);
        const points = sizeArgument(value, 255 * 5.25);
        for (const column of columnsOf(rects)) setWidth(sheet, column, points);
        relayout(sheet);
      },
    },
    rowHeight: {
      get: ({ sheet, rects }) => sharedSize(rowsOf(rects).map((row) => heightOf(sheet, row))),
      set: ({ sheet, rects }, value) => {
        requireUnprotected(sheet);
        const points = sizeArgument(value, 409);
        for (const row of rowsOf(rects)) sheet.rowHeights.set(row, points);
        relayout(sheet);
      },
    },
  },
  children: {
    font: (areas) => node("RangeFont", areas),
    fill: (areas) => node("RangeFill", areas),
  },
};

function sizeArgument(value: unknown, most: number): number {
  const points = numberArgument(value);
  if (points < 0 || points > most) throw new HostError("InvalidArgument");
  return points;
}

function sharedSize(values: number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Only single columns have a width here, so sizing all columns of a sheet at once is not implemented. */
function columnsOf(rects: Areas["rects"]): number[] {
  if (rects.some(isEntireRows))
    throw new HostError("NotImplemented", "The stand-in sizes bounded columns only.");
  return rects.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, index) => left + index),
  );
}

function rowsOf(rects: Areas["rects"]): number[] {
  return rects.flatMap(({ top, bottom }) => {
    if (bottom - top > 100_000)
      throw new HostError("NotImplemented", "The stand-in sizes bounded rows only.");
    return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  });
}
