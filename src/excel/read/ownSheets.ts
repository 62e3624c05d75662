import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import type { Rect } from "../../core/model/address";
import { valuesIn, type Grid } from "../../core/model/grid";
import { FINDINGS, isDocumentKey, isReplacedKey } from "../../core/report/keys";
import type { Owned } from "../marks/ownership";
import { around } from "../rectangles";
import { gridOf, type Queue, type Queued } from "../values";
import { notesOf } from "../notes/notes";
import { decodeTraces } from "../notes/traces";
import { typedCells } from "../notes/typedCells";
import { outside } from "./outside";

/** A cell outside our areas is mostly blank. */
const BYTES_A_BLANK = 8;

/**
 * A sheet of at most this many cells is read in one piece, inside our areas too: that costs less than many ranges. So is one
 * with a document, whose paragraphs people may have changed.
 */
const SMALL = 5_000;
const HEAD_ROWS = 12;
/** Findings are sentences. */
const BYTES_A_FINDING = 120;

/** One of our sheets before it is asked about; `used` is null for an empty sheet. */
interface Found {
  readonly owned: Owned;
  readonly sheet: Excel.Worksheet;
  readonly used: Rect | null;
}

/** What was asked about one of our sheets. */
export interface OwnProbe extends Found {
  readonly charts: Excel.ChartCollection;
  readonly protection: Excel.WorksheetProtection;
  /** Cells outside our areas, where people may have written: what is inside will be written anew. */
  readonly beside: readonly Queued[];
  /** The top of a large sheet, where people fill in what the head leaves blank. */
  readonly head: Queued | null;
  /** Only the list of findings is read back: the next run says which were resolved. */
  readonly contents: Queued | null;
}

export async function askOwn(queue: Queue, found: Found): Promise<OwnProbe> {
  const { owned, sheet, used } = found;
  const areas = owned.areas.map(({ rect }) => rect);
  const charts = sheet.charts.load("items/name");
  const protection = sheet.protection.load("protected");
  const ask = (rect: Rect) =>
    queue({ sheet, rect, bytesARow: width(rect) * BYTES_A_BLANK, as: "formulas" });
  const beside: Queued[] = [];
  const isWhole = used !== null && (isSmall(used) || isDocumentKey(owned.key));
  for (const rect of !used ? [] : isWhole ? [used] : outside(used, areas))
    beside.push(await ask(rect));
  const head = used && !isWhole ? await ask(headOf(used)) : null;
  const all = owned.key === FINDINGS.key ? around(areas) : null;
  const contents =
    all &&
    (await queue({ sheet, rect: all, bytesARow: width(all) * BYTES_A_FINDING, as: "values" }));
  return { ...found, charts, protection, beside, head, contents };
}

function isSmall(used: Rect): boolean {
  return (used.bottom - used.top + 1) * width(used) <= SMALL;
}

function headOf(used: Rect): Rect {
  return { ...used, bottom: Math.min(used.bottom, used.top + HEAD_ROWS - 1) };
}

function width({ left, right }: Rect): number {
  return right - left + 1;
}

export function ownSheetOf(asked: OwnProbe): OwnSheet {
  const { owned, sheet, charts, protection, beside, head } = asked;
  const { id, key, areas, areasBefore, areaNames, turns, mark } = owned;
  return {
    id,
    key,
    name: sheet.name,
    areas,
    areasBefore,
    areaNames,
    turns,
    charts: charts.items.map(({ name }) => name),
    notes: beside.flatMap((queued) => notesIn(queued, areas)),
    typed: beside.flatMap((queued) => areas.flatMap((area) => typedIn(gridOf(queued), area))),
    isReadWhole: head === null,
    contents: [...beside, ...(head ? [head] : [])].map(gridOf),
    mark: mark && {
      run: mark.run,
      isUnfinished: mark.state !== "done",
      isNew: mark.state === "new",
      notes: mark.state === "moving" || mark.state === "moved" ? mark.state : "in place",
      born: mark.born,
      isNewer: mark.newer,
    },
    isProtected: protection.protected,
    replaced: mark?.state !== "done" && isReplacedKey(key) ? "begun" : null,
  };
}

/** What was typed in an area of a sheet that was read in one piece. */
function typedIn(grid: Grid, { rect, traces }: OwnArea): readonly Note[] {
  if (traces === null) return [];
  const now = valuesIn(grid, rect);
  return typedCells(now, decodeTraces(traces)).map(({ row, column, content }) => ({
    row: rect.top + row,
    column: rect.left + column,
    content,
  }));
}

function notesIn(queued: Queued, areas: readonly OwnArea[]): readonly Note[] {
  return notesOf(gridOf(queued), areas);
}
