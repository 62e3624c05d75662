import type { CellStyle, Color, FontStyle } from "hucre";
import {
  booleanArgument,
  choiceArgument,
  colorArgument,
  numberArgument,
  textArgument,
} from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import type { Areas, Kind, Property } from "../officeClass";
import { requireUnprotected } from "../../operations/sheetArea";
import { restyleAlike, sharedValue } from "../../operations/style";

function font<K extends keyof FontStyle>(
  key: K,
  read: (value: FontStyle[K] | undefined) => unknown,
  parse: (value: unknown) => FontStyle[K],
): Property<Areas> {
  return {
    get: (areas) => sharedValue(areas, ({ font: style }) => read(style?.[key])),
    set: (areas, value) => {
      requireUnprotected(areas.sheet);
      const next = parse(value);
      restyleAlike(areas, (style) => ({ ...style, font: { ...style.font, [key]: next } }));
    },
  };
}

export function hexOf(color: Color | undefined, otherwise: string): string {
  return color?.rgb === undefined ? otherwise : `#${color.rgb.slice(-6).toUpperCase()}`;
}

export function colorOf(value: unknown): Color {
  return { rgb: colorArgument(value).slice(1) };
}

const UNDERLINES = {
  None: false,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function underlineName(value: FontStyle["underline"]): string {
  const wanted = value === true ? "single" : (value ?? false);
  return Object.entries(UNDERLINES).find(([, known]) => known === wanted)?.[0] ?? "None";
}

export const rangeFontKind: Kind<Areas> = {
  properties: {
    bold: font("bold", (value) => value ?? false, booleanArgument),
    italic: font("italic", (value) => value ?? false, booleanArgument),
    strikethrough: font("strikethrough", (value) => value ?? false, booleanArgument),
    underline: font(
      "underline",
      underlineName,
      (value) =>
        UNDERLINES[
          choiceArgument(value, [
            "None",
            "Single",
            "Double",
            "SingleAccountant",
            "DoubleAccountant",
          ])
        ],
    ),
    color: font("color", (value) => hexOf(value, "#000000"), colorOf),
    name: font("name", (value) => value ?? "Calibri", textArgument),
    size: font("size", (value) => value ?? 11, sizeArgument),
  },
};

function sizeArgument(value: unknown): number {
  const size = numberArgument(value);
  if (size < 1 || size > 409) throw new HostError("InvalidArgument");
  return size;
}

function withoutFill(style: CellStyle): CellStyle {
  const next = { ...style };
  delete next.fill;
  return next;
}

function fillColor({ fill }: CellStyle): string {
  return fill?.type === "pattern" ? hexOf(fill.fgColor, "#FFFFFF") : "#FFFFFF";
}

export const rangeFillKind: Kind<Areas> = {
  properties: {
    color: {
      get: (areas) => sharedValue(areas, fillColor),
      set: (areas, value) => {
        requireUnprotected(areas.sheet);
        const fgColor = colorOf(value);
        restyleAlike(areas, (style) => ({
          ...style,
          fill: { type: "pattern", pattern: "solid", fgColor },
        }));
      },
    },
  },
  methods: {
    clear: (areas) => {
      requireUnprotected(areas.sheet);
      restyleAlike(areas, withoutFill);
    },
  },
};
