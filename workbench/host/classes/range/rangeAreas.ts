import type { Areas } from "../../operations/area";
import { node, type OfficeClass } from "../officeClass";

/** The areas of a `RangeAreas`, each a range. */
export const rangeCollectionClass: OfficeClass<Areas> = {
  items: ({ sheet, rects }) => rects.map((rect) => node("Range", { sheet, rect })),
};

export const rangeAreasClass: OfficeClass<Areas> = {
  properties: {
    areaCount: { get: ({ rects }) => rects.length },
  },
  children: {
    areas: (areas) => node("RangeCollection", areas),
  },
};
