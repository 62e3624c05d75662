import { parseA1, type Rect } from "../core/model/address";

/** Of the addresses of several areas, each one without its sheet, whose quoted name may hold commas. */
const AREA = /(?:^|,)(?:'(?:[^']|'')*'!|[^!,']*!)?([^!,']+)(?=,|$)/g;

/** Whether this Excel can tell of merged cells. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Asks for the merged cells of a range. */
export function loadMerges(used: Excel.Range): Excel.RangeAreas {
  return used.getMergedAreasOrNullObject().load("address");
}

/** The merged cells that were asked for, after the round trip; null where nothing is known of them. */
export function mergesOf(areas: Excel.RangeAreas | null): readonly Rect[] | null {
  if (areas === null) return null;
  if (areas.isNullObject) return [];
  return [...areas.address.matchAll(AREA)].flatMap(([, area = ""]) => parseA1(area) ?? []);
}
