import { parseA1, type Rect } from "../core/model/address";

/** Matches each address of a list without its sheet, whose quoted name may contain commas. */
const AREA = /(?:^|,)(?:'(?:[^']|'')*'!|[^!,']*!)?([^!,']+)(?=,|$)/g;

/** Whether this version of Excel reports merged cells. */
export function canReadMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Queues the merged cells of a range for the next round trip. */
export function loadMerges(used: Excel.Range): Excel.RangeAreas {
  return used.getMergedAreasOrNullObject().load("address");
}

/** Returns the merged cells once loaded; null where they could not be asked for. */
export function mergesOf(areas: Excel.RangeAreas | null): readonly Rect[] | null {
  if (areas === null) return null;
  if (areas.isNullObject) return [];
  return [...areas.address.matchAll(AREA)].flatMap(([, area = ""]) => parseA1(area) ?? []);
}
