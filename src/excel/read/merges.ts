import { parseA1, type Rect } from "../../core/model/address";
import { roundTrip } from "../roundTrip";

/** Whether this Excel can list merged cells. */
export function canListMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Asks for the merged cells of a range that is not empty. */
export function askMerges(used: Excel.Range): Excel.RangeAreas {
  // One address an area: the joined address of several areas was seen cut short and with blanks in it.
  return used.getMergedAreasOrNullObject().load("areas/items/address");
}

/** The merged cells that were asked for, after the round trip. */
export function mergesOf(areas: Excel.RangeAreas): readonly Rect[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.flatMap(({ address }) => parseA1(address) ?? []);
}

/**
 * Asks sheet by sheet, each in a round trip of its own, after Excel refused them together: it fails over more than 512
 * merged areas of a sheet, and only that sheet should go without. Null where it was refused again.
 */
export async function mergesOneByOne(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly (readonly Rect[] | null)[]> {
  const answers: (readonly Rect[] | null)[] = [];
  for (const range of ranges) {
    const areas = askMerges(range);
    answers.push(
      await roundTrip(context).then(
        () => mergesOf(areas),
        () => null,
      ),
    );
  }
  return answers;
}
