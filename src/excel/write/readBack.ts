import type { Difference, OwnArea, Writing } from "../../app/ports";
import type { Rect } from "../../core/model/address";
import type { CellValue } from "../../core/model/grid";
import type { Block, Formula } from "../../core/model/report";
import { encodeSheets, OLD_FINDINGS_KEY, SHEETS_KEY } from "../marks/settings";
import { areasWhere, around } from "../rectangles";
import { roundTrip } from "../roundTrip";
import { gridOf, valueQueue, type Queue, type Queued } from "../values";
import type { Begun } from "./createSheets";
import { isFormula } from "./fillSheet";
import type { Target } from "./target";

/** A number or a short text. */
const BYTES_A_CELL = 20;

/** Up to this many cells are read back in one piece: each piece costs more than the cells between. */
const ONE_PIECE = 1_500;

/**
 * One round trip: brings the settings up to date, and returns the live cells that compute to something else than the review
 * found.
 */
export async function readBack(
  context: Excel.RequestContext,
  { targets, turns }: Begun,
  areas: readonly (readonly OwnArea[])[],
  { reading }: Writing,
): Promise<readonly Difference[]> {
  turns.check();
  const queue = valueQueue(context);
  const live = [];
  for (const target of targets) live.push(...(await askLive(queue, target)));
  const { settings } = context.workbook;
  const written = targets.map(({ report: { key }, sheet: { id } }, i) => ({
    key,
    id,
    areas: areas[i] ?? [],
  }));
  const others = reading.own.filter(({ key }) => targets.every(({ report }) => report.key !== key));
  settings.add(SHEETS_KEY, encodeSheets([...written, ...others]));
  if (reading.workbook.hasOldFindings) settings.getItem(OLD_FINDINGS_KEY).delete();
  turns.pass();
  await roundTrip(context);
  return live.flatMap(differencesOf);
}

/** Live cells asked for, and the block that says what they have to compute to. */
interface Live {
  readonly sheet: string;
  readonly block: Block;
  readonly queued: Queued;
}

async function askLive(queue: Queue, { report, sheet }: Target): Promise<readonly Live[]> {
  const live: Live[] = [];
  for (const block of report.blocks)
    for (const rect of piecesOf(areasWhere(block, isFormula))) {
      const bytesARow = (rect.right - rect.left + 1) * BYTES_A_CELL;
      const queued = await queue({ sheet, rect, bytesARow, as: "values" });
      live.push({ sheet: sheet.name, block, queued });
    }
  return live;
}

function piecesOf(areas: readonly Rect[]): readonly Rect[] {
  const all = around(areas);
  if (!all) return [];
  const cells = (all.bottom - all.top + 1) * (all.right - all.left + 1);
  return cells <= ONE_PIECE ? [all] : areas;
}

function differencesOf({ sheet, block, queued }: Live): readonly Difference[] {
  const { top, left, values } = gridOf(queued);
  return values.flatMap((cells, i) =>
    cells.flatMap((found, j) => {
      const expected = block.contents[top + i - block.row]?.[left + j - block.column];
      if (expected === undefined || !isFormula(expected) || agrees(expected, found)) return [];
      return [{ sheet, row: top + i, column: left + j, expected: expected.value, found }];
    }),
  );
}

/** Shares are quotients: the last binary digits of two engines may differ. */
function agrees({ value }: Formula, found: CellValue): boolean {
  return typeof value === "number" && typeof found === "number"
    ? Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value))
    : value === found;
}
