import type { AreaName, OwnArea, OwnSheet } from "../../app/ports";
import { a1Range, type Rect } from "../../core/model/address";
import type { Block, Content, Kept, ReportSheet } from "../../core/model/report";
import { areaName } from "../marks/areaName";
import { headDigest } from "../marks/headDigest";
import { cellKey } from "../notes/notes";
import { encodeRowTraces, encodeTraces, traceOf } from "../notes/traces";
import { rectOf } from "../rectangles";
import { rangeOf } from "../values";

/** The most cells of a sheet whose traces the settings have room for, which take 2 MB at most; beyond, its rows have one each. */
const MOST_TRACED = 5_000;

/** The parts of a report's blocks that are not empty: rows left empty are for people to write in. */
export function areasOf({ blocks, kept = [] }: ReportSheet): readonly OwnArea[] {
  const cells = blocks.reduce((sum, { contents }) => sum + contents.flat().length, 0);
  const encode = cells > MOST_TRACED ? encodeRowTraces : encodeTraces;
  const ours = oursIn(kept);
  return blocks.flatMap((block) => areasIn(block, ours, encode));
}

type Ours = (cells: readonly Content[], row: number, left: number) => readonly Content[];

/** A row as it is without what people wrote in it: what they wrote is to be known as theirs the next time too. */
function oursIn(kept: readonly Kept[]): Ours {
  const contents = new Map(kept.map((cell) => [cellKey(cell), cell.ours]));
  if (contents.size === 0) return (cells) => cells;
  return (cells, row, left) =>
    cells.map((content, j) => {
      const ours = contents.get(cellKey({ row, column: left + j }));
      return ours === undefined ? content : ours;
    });
}

function areasIn(block: Block, ours: Ours, encode: typeof encodeTraces): readonly OwnArea[] {
  const { left, right } = rectOf(block);
  const areas: { rect: Rect; rows: (readonly Content[])[] }[] = [];
  block.contents.forEach((written, i) => {
    if (written.every((content) => content === null)) return;
    const row = block.row + i;
    const cells = ours(written, row, left);
    const last = areas.at(-1);
    if (last?.rect.bottom === row - 1) {
      last.rect = { ...last.rect, bottom: row };
      last.rows.push(cells);
    } else areas.push({ rect: { top: row, left, bottom: row, right }, rows: [cells] });
  });
  return areas.map(({ rect, rows }) => ({
    rect,
    head: headOf(rows[0] ?? []),
    traces: encode(rows.map((cells) => cells.map(traceOf))),
  }));
}

function headOf(cells: readonly Content[]): string {
  const text = cells.find((content) => typeof content === "string");
  return headDigest(typeof text === "string" ? text : "");
}

/**
 * Deletes the names of areas that change. They go before any new one comes, so that a run that ends half way never leaves a
 * note inside an area, where the next run would take it for ours.
 */
export function dropNames(
  sheet: Excel.Worksheet,
  areas: readonly OwnArea[],
  { areaNames }: OwnSheet,
): void {
  for (const known of areaNames)
    if (!areas.some(isNamedBy(known))) sheet.names.getItem(known.name).delete();
}

/** Names the areas before anything is written there: what is outside them is somebody's note to the next run. */
export function addNames(
  sheet: Excel.Worksheet,
  areas: readonly OwnArea[],
  own: OwnSheet | null,
): void {
  areas.forEach((area, i) => {
    const known = own?.areaNames.find((each) => isNamedBy(each)(area, i));
    const name = known
      ? sheet.names.getItem(known.name)
      : sheet.names.add(areaName(i, area.head), rangeOf(sheet, area.rect).untrack());
    // A run that ended half way may have left it visible.
    if (!known || own?.mark?.isUnfinished === true) name.visible = false;
  });
}

function isNamedBy({ name, address }: AreaName): (area: OwnArea, position: number) => boolean {
  return ({ rect, head }, i) =>
    areaName(i, head) === name.toLowerCase() && address === a1Range(rect);
}

/** Unmerged first: Excel may refuse to clear a part of a merged cell. */
export function clearAreas(sheet: Excel.Worksheet, areas: readonly OwnArea[]): void {
  for (const { rect } of areas) {
    const range = rangeOf(sheet, rect).untrack();
    range.unmerge();
    range.clear();
  }
}
