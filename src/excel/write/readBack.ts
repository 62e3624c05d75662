import type { Difference } from "../../app/ports";
import type { Cell, CellRef, Rect } from "../../core/model/address";
import type { CellValue } from "../../core/model/grid";
import type { Block } from "../../core/model/report";
import { areasWhere, around } from "../rectangles";
import { roundTrip } from "../roundTrip";
import { gridOf, valueQueue, type Queue, type Queued } from "../values";
import { isFormula } from "./fillSheet";
import type { FilledSheet } from "./fillSheets";
import type { Target } from "./target";
import type { Turns } from "./turns";
import { writeNote } from "./writeNote";

/** A number or a short text. */
const BYTES_A_CELL = 20;

/** Up to this many cells are read back in one piece: each piece costs more than the cells between. */
const ONE_PIECE = 1_500;

interface ReadBack {
  /** The live cells that compute to something else than the review found. */
  readonly differences: readonly Difference[];
  /** Where there is now what people had typed inside our areas. */
  readonly movedNotes: readonly CellRef[];
}

/** One round trip: reads what the sheets compute, and puts beside our areas what was typed there at the last moment. */
export async function readBack(
  context: Excel.RequestContext,
  sheets: readonly FilledSheet[],
  turns: Turns,
): Promise<ReadBack> {
  turns.check();
  const moved = sheets.map((filled) => [...filled.asides, ...writeLate(filled)]);
  const queue = valueQueue(context);
  const live = [];
  for (const target of sheets) live.push(...(await askLive(queue, target)));
  turns.pass();
  await roundTrip(context);
  const movedNotes = sheets.flatMap(({ sheet: { name } }, i) =>
    (moved[i] ?? []).map(({ row, column }) => ({ sheet: name, row, column })),
  );
  return { differences: live.flatMap(differencesOf), movedNotes };
}

function writeLate({ sheet, margin, late }: FilledSheet): readonly Cell[] {
  return late.map(({ row, content }) => {
    const cell = margin.take(row);
    writeNote(sheet, { ...cell, content });
    return cell;
  });
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
      if (expected === undefined || !isFormula(expected) || expected.value === null) return [];
      if (agrees(expected.value, found)) return [];
      return [{ sheet, row: top + i, column: left + j, expected: expected.value, found }];
    }),
  );
}

/** Shares are quotients: the last binary digits of two engines may differ. */
function agrees(value: string | number, found: CellValue): boolean {
  return typeof value === "number" && typeof found === "number"
    ? Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value))
    : value === found;
}
