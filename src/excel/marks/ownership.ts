import type { AreaName, OwnArea } from "../../app/ports";
import { a1Range, parseA1, type Rect } from "../../core/model/address";
import { namedArea } from "./areaName";
import { MARK_NAME, parseMark, type Mark } from "./mark";
import type { CachedSheet } from "./settings";
import { isTurn } from "./turn";

/** A hidden or visible name of a sheet: what it is called and what it refers to. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
}

/** A sheet of the workbook with the names that belong to it alone. */
export interface NamedSheet {
  readonly id: string;
  readonly names: readonly SheetName[];
}

/** What the marks say of one of our sheets. */
export interface Owned {
  readonly id: string;
  readonly key: string;
  /** Null where an earlier build wrote the sheet, or another program dropped its mark. */
  readonly mark: Mark | null;
  readonly areas: readonly OwnArea[];
  /** The areas of the last run that finished the sheet, which people's notes were placed by. */
  readonly areasBefore: readonly OwnArea[];
  readonly areaNames: readonly AreaName[];
  readonly turns: readonly string[];
}

export interface Ownership {
  readonly own: readonly Owned[];
  /** Sheets with the key of one of ours that another run created. */
  readonly rivals: readonly Owned[];
  /** Ids of sheets that bear the mark of another sheet: copying a sheet in Excel copies its names. */
  readonly copies: readonly string[];
}

/**
 * Which sheets are ours: those with a mark, and those that the settings know by their id. Of several with one key, ours is
 * the one that the settings know, else the first.
 */
export function ownershipOf(
  sheets: readonly NamedSheet[],
  cache: readonly CachedSheet[],
): Ownership {
  const marked = sheets.flatMap((sheet) => ownedBy(sheet, cache));
  const own = marked.filter((each) => each === chosenOf(each.key, marked, cache));
  const others = marked.filter((each) => !own.includes(each));
  const rivals = others.filter((each) => own.some((one) => isRival(one, each)));
  const copies = others.filter((each) => !rivals.includes(each)).map(({ id }) => id);
  return { own, rivals, copies };
}

/** Whether both were created under one key, and not one as a copy of the other. */
function isRival(one: Owned, other: Owned): boolean {
  const [born, otherBorn] = [one.mark?.born ?? null, other.mark?.born ?? null];
  return one.key === other.key && born !== null && otherBorn !== null && born !== otherBorn;
}

function ownedBy({ id, names }: NamedSheet, cache: readonly CachedSheet[]): readonly Owned[] {
  const mark = markIn(names);
  const cached = cache.find((each) => each.id === id);
  const areaNames = names.flatMap(areaNameOf);
  const turns = names.map(({ name }) => name).filter(isTurn);
  if (!mark) {
    if (!cached) return [];
    const { key, areas } = cached;
    return [{ id, key, mark, areas, areasBefore: areas, areaNames, turns }];
  }
  const areas = areasIn(names, cached && lastWritten(mark, cached));
  const areasBefore = finishedAreas(mark, areas, cached?.areas ?? []);
  return [{ id, key: mark.key, mark, areas, areasBefore, areaNames, turns }];
}

/**
 * Until the notes have moved, the names still are those of the last run that finished the sheet, or some of them. The settings
 * remember all of them, unless that run ended before it could update the settings.
 */
function finishedAreas(
  { state }: Mark,
  named: readonly OwnArea[],
  cached: readonly OwnArea[],
): readonly OwnArea[] {
  if (state === "done" || cached.length === 0) return named;
  const isCached = ({ rect, head }: OwnArea) =>
    cached.some((each) => each.head === head && a1Range(each.rect) === a1Range(rect));
  return state === "moved" || named.every(isCached) ? cached : named;
}

function chosenOf(
  key: string,
  marked: readonly Owned[],
  cache: readonly CachedSheet[],
): Owned | undefined {
  const rivals = marked.filter((each) => each.key === key);
  const isCached = ({ id }: Owned) => cache.some((each) => each.id === id && each.key === key);
  return rivals.find(isCached) ?? rivals.find(({ mark }) => mark !== null) ?? rivals[0];
}

function markIn(names: readonly SheetName[]): Mark | null {
  const found = names.find(({ name }) => name.toLowerCase() === MARK_NAME);
  return found ? parseMark(found.formula) : null;
}

function areaNameOf({ name, formula }: SheetName): readonly AreaName[] {
  const rect = parseA1(formula);
  return namedArea(name) === null ? [] : [{ name, address: rect ? a1Range(rect) : "" }];
}

/** What the settings remember, unless the sheet was finished without them. A run that is unfinished may have written nothing. */
function lastWritten({ run, state }: Mark, cached: CachedSheet): CachedSheet | undefined {
  return state !== "done" || cached.run === run ? cached : undefined;
}

/** Where the names say that our areas are now, in the order in which we wrote them. */
function areasIn(names: readonly SheetName[], cached?: CachedSheet): readonly OwnArea[] {
  const placed = names.flatMap(({ name, formula }) => {
    const named = namedArea(name);
    const rect = parseA1(formula);
    if (!named || !rect) return [];
    const { head, position } = named;
    const before = cached?.areas[position ?? -1];
    const isKnown = before?.head === head && width(before.rect) === width(rect);
    const area: OwnArea = { rect, head, traces: isKnown ? before.traces : null };
    return [{ area, position: position ?? Infinity }];
  });
  return placed.sort((one, other) => one.position - other.position).map(({ area }) => area);
}

function width({ left, right }: Rect): number {
  return right - left;
}
