import type { Note, OwnArea, OwnSheet } from "../../app/ports";
import type { Rect } from "../../core/model/address";
import { valuesIn, type Grid } from "../../core/model/grid";
import { FINDINGS, isReplacedKey } from "../../core/report/keys";
import type { Owned } from "../marks/ownership";
import { around } from "../rectangles";
import { gridOf, type Queue, type Queued } from "../values";
import { notesOf } from "../notes/notes";
import { typedSince } from "../notes/typedSince";

/** A short text, a figure or a blank. */
const BYTES_A_CELL = 12;
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
  /** People write beside our areas, and inside them too; null for an empty sheet. */
  readonly cells: Queued | null;
  /** The values of the list of findings: the next run says which were resolved. */
  readonly findings: Queued | null;
}

export async function askOwn(queue: Queue, found: Found): Promise<OwnProbe> {
  const { owned, sheet, used } = found;
  const charts = sheet.charts.load("items/name");
  const protection = sheet.protection.load("protected");
  const ask = (rect: Rect, bytesACell: number, as: "formulas" | "values") =>
    queue({ sheet, rect, bytesARow: width(rect) * bytesACell, as });
  const cells = used && (await ask(used, BYTES_A_CELL, "formulas"));
  const list = owned.key === FINDINGS.key ? around(owned.areas.map(({ rect }) => rect)) : null;
  const findings = list && (await ask(list, BYTES_A_FINDING, "values"));
  return { ...found, charts, protection, cells, findings };
}

function width({ left, right }: Rect): number {
  return right - left + 1;
}

export function ownSheetOf(asked: OwnProbe): OwnSheet {
  const { owned, sheet, charts, protection, cells } = asked;
  const { id, key, areas, areasBefore, areaNames, turns, mark } = owned;
  const contents = cells ? [gridOf(cells)] : [];
  // A run that was moving people's notes had cleared our areas: what is there now are notes that it had moved.
  const written = mark?.state === "moving" ? [] : areas;
  return {
    id,
    key,
    name: sheet.name,
    areas,
    areasBefore,
    areaNames,
    turns,
    charts: charts.items.map(({ name }) => name),
    notes: contents.flatMap((grid) => notesOf(grid, written)),
    typed: contents.flatMap((grid) => written.flatMap((area) => typedIn(grid, area))),
    contents,
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

/** What was typed in an area. */
function typedIn(grid: Grid, { rect, traces }: OwnArea): readonly Note[] {
  if (traces === null) return [];
  return typedSince(valuesIn(grid, rect), traces).map(({ row, column, content }) => ({
    row: rect.top + row,
    column: rect.left + column,
    content,
  }));
}
