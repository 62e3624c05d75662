import type { CellStyle } from "hucre";
import type { Areas } from "../../operations/area";
import { requireUnprotected } from "../../operations/protection";
import { restyleAlike, sharedValue } from "../../operations/style";
import type { OfficeClass } from "../officeClass";
import { colorOf, hexOf } from "./color";

function fillColor({ fill }: CellStyle): string {
  return fill?.type === "pattern" ? hexOf(fill.fgColor, "#FFFFFF") : "#FFFFFF";
}

export const rangeFillClass: OfficeClass<Areas> = {
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
};
