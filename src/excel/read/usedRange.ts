import { LAST_COLUMN, LAST_ROW, parseA1, type Rect } from "../../core/model/address";
import { roundTrip } from "../roundTrip";

/** A used range within these bounds is read as it is. */
const ORDINARY = { rows: 100_000, columns: 500 };

/** Where the contents of a sheet may really end, from near to far. */
const ROWS = [1_000, 10_000, ORDINARY.rows, LAST_ROW + 1];
const COLUMNS = [100, ORDINARY.columns, LAST_COLUMN + 1];

/** A sheet and the range that Excel calls used. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
}

/**
 * The used ranges, cut off where a blank stretch begins that only a stray cell ends: one full stop in the last row makes
 * Excel call a million rows used. One round trip where any range is that far; else none.
 */
export async function clippedRanges(
  context: Excel.RequestContext,
  used: readonly UsedSheet[],
): Promise<readonly Rect[]> {
  const asked = used.map((each) => (isOrdinary(each.rect) ? null : askNearer(each.sheet)));
  if (asked.some((windows) => windows !== null)) await roundTrip(context);
  return used.map(({ rect }, i) => clipped(rect, asked[i] ?? []));
}

function isOrdinary({ bottom, right }: Rect): boolean {
  return bottom < ORDINARY.rows && right < ORDINARY.columns;
}

/** What is used of a window at the sheet's top left. */
interface Window {
  readonly rows: number;
  readonly columns: number;
  readonly used: Excel.Range;
}

function askNearer(sheet: Excel.Worksheet): readonly Window[] {
  return COLUMNS.flatMap((columns) =>
    ROWS.map((rows) => ({
      rows,
      columns,
      used: sheet
        .getRangeByIndexes(0, 0, rows, columns)
        .getUsedRangeOrNullObject(true)
        .load("address"),
    })),
  );
}

/** The nearest window that ends in blank rows and blank columns; the whole range where none does. */
function clipped(rect: Rect, windows: readonly Window[]): Rect {
  for (const { rows, columns, used } of windows) {
    const inside = used.isNullObject ? null : parseA1(used.address);
    if (inside && inside.bottom < rows - 1 && inside.right < columns - 1) return inside;
  }
  return rect;
}
