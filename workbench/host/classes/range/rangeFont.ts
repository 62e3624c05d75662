import type { FontStyle } from "hucre";
import type { Areas } from "../../operations/area";
import {
  booleanArgument,
  choiceArgument,
  numberArgument,
  textArgument,
} from "../../operations/argument";
import { HostError } from "../../operations/hostError";
import { requireUnprotected } from "../../operations/protection";
import { restyleAlike, sharedValue } from "../../operations/style";
import type { OfficeClass, Property } from "../officeClass";
import { colorOf, hexOf } from "./color";

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

export const rangeFontClass: OfficeClass<Areas> = {
  properties: {
    bold: font("bold", (value) => value ?? false, booleanArgument),
    italic: font("italic", (value) => value ?? false, booleanArgument),
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
