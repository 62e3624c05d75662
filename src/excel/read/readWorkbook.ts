import type { OwnSheet, Reading } from "../../app/ports";
import type { Rect } from "../../core/model/address";
import type { Grid, SheetSnapshot } from "../../core/model/grid";
import { earlierFindings } from "../../core/report/earlierFindings";
import { frozenIn } from "../../core/report/frozen";
import { isOwnLayout } from "../../core/report/ownLayout";
import { FINDINGS } from "../../core/report/keys";
import { failureOf } from "../failure";
import { ownershipOf, type Owned, type Ownership } from "../marks/ownership";
import { roundTrip } from "../roundTrip";
import { gridOf, valueQueue } from "../values";
import { hiddenRowsAsker, hiddenRowsOf } from "./hiddenRows";
import { askMerges, canListMerges, mergesOf, mergesOneByOne } from "./merges";
import { askOwn, ownSheetOf } from "./ownSheets";
import { settleRivals } from "./rivals";
import { isBare, namesOf, probe, usedOf, type Probe } from "./probe";
import { listSheets, type SheetList } from "./sheetList";
import { askSource, snapshotOf, type WorthReading } from "./sources";
import { clippedRanges } from "./usedRange";

/**
 * Reads the visible sheets in three round trips, whatever the rows: which there are; how far they are used, whose they are
 * and their top rows; the whole of those worth it, and the hidden rows of those that hide any. One more each for a sheet
 * with a stray cell far away, for a refusal to list merged cells, and for every two megabytes.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  worthReading: WorthReading,
): Promise<Reading> {
  const list = await listSheets(context);
  const seen = await lookAt(context, list);
  const found = await readFound(context, seen, worthReading);
  const copied = list.sheets.filter(({ id }) => seen.ownership.copies.includes(id));
  const sheets = found.sheets.filter(({ grid }) => !isOwnLayout(grid));
  const { own, strangers } = settleRivals(found.own, found.rivals, { sheets });
  const isForeign = ({ id }: Excel.Worksheet) => own.every((each) => each.id !== id);
  return {
    snapshot: {
      sheets,
      hiddenSheets: hiddenIn(seen),
    },
    own,
    takenNames: list.sheets.filter(isForeign).map(({ name }) => name),
    emptySheets: emptyIn(seen),
    copies: [
      ...[...copied, ...strangers].map(({ name }) => name),
      ...found.sheets.filter(({ grid }) => isOwnLayout(grid)).map(({ name }) => name),
    ],
    runs: [...own, ...strangers].flatMap(({ mark }) => mark?.run ?? []),
    choice: list.choice,
    frozen: frozenIn(found.own.flatMap(({ contents }) => contents.flatMap(({ values }) => values))),
    previousFindings: found.list ? earlierFindings(found.list) : [],
    workbook: list.workbook,
  };
}

/** All sheets after the first look, with what is theirs. */
interface Seen {
  readonly sheets: readonly { readonly probe: Probe; readonly used: Rect | null }[];
  readonly ownership: Ownership;
}

async function lookAt(context: Excel.RequestContext, { sheets, cache }: SheetList): Promise<Seen> {
  const isKnown = ({ id }: Excel.Worksheet) => cache.some((each) => each.id === id);
  const probes = sheets.map((sheet) =>
    probe(sheet, sheet.visibility === "Visible" && !isKnown(sheet)),
  );
  await roundTrip(context);
  const used = probes.flatMap((each) => {
    const rect = usedOf(each);
    return rect ? [{ probe: each, sheet: each.sheet, rect }] : [];
  });
  const clipped = await clippedRanges(context, used);
  return {
    sheets: probes.map((each) => {
      const at = used.findIndex((one) => one.probe === each);
      return { probe: each, used: clipped[at] ?? null };
    }),
    ownership: ownershipOf(probes.map(namesOf), cache),
  };
}

function emptyIn({ sheets }: Seen): Reading["emptySheets"] {
  return sheets
    .filter(({ probe: each, used }) => !used && isBare(each))
    .map(({ probe: { sheet } }) => ({ id: sheet.id, name: sheet.name }));
}

/** Names of hidden sheets that have contents and are not ours. */
function hiddenIn({ sheets, ownership }: Seen): readonly string[] {
  return sheets
    .filter(({ probe: { sheet }, used }) => used && sheet.visibility !== "Visible")
    .filter(({ probe: { sheet } }) => !isOurs(ownership, sheet.id))
    .map(({ probe: { sheet } }) => sheet.name);
}

interface Found {
  /** Visible sheets that are not ours. */
  readonly sheets: readonly SheetSnapshot[];
  readonly own: readonly OwnSheet[];
  /** Sheets like ours that another run created. */
  readonly rivals: readonly OwnSheet[];
  /** The sheet `Kiểm tra` as the run before wrote it. */
  readonly list: Grid | null;
}

/** Merged cells are asked for together with all else; where Excel refuses, again without them and then sheet by sheet. */
async function readFound(
  context: Excel.RequestContext,
  seen: Seen,
  worthReading: WorthReading,
): Promise<Found> {
  if (!canListMerges()) return readWhole(context, seen, worthReading, false);
  try {
    return await readWhole(context, seen, worthReading, true);
  } catch (error) {
    if (failureOf(error).kind === "timeout") throw error;
    const found = await readWhole(context, seen, worthReading, false);
    const ranges = sourcesIn(seen).map(({ probe: { used } }) => used);
    const merges = await mergesOneByOne(context, ranges);
    return { ...found, sheets: found.sheets.map((sheet, i) => withMerges(sheet, merges[i])) };
  }
}

function withMerges(sheet: SheetSnapshot, merges: readonly Rect[] | null = null): SheetSnapshot {
  return merges ? { ...sheet, merges } : sheet;
}

async function readWhole(
  context: Excel.RequestContext,
  seen: Seen,
  worthReading: WorthReading,
  asksMerges: boolean,
): Promise<Found> {
  const queue = valueQueue(context);
  const askHiddenRows = hiddenRowsAsker();
  const sources = [];
  for (const { probe: each, used } of sourcesIn(seen)) {
    const merges = asksMerges ? askMerges(each.used) : null;
    const hidden = askHiddenRows(each, used);
    sources.push({ source: await askSource(queue, each, used, worthReading), merges, hidden });
  }
  const own = [];
  for (const each of foundIn(seen, seen.ownership.own)) own.push(await askOwn(queue, each));
  const rivals = [];
  for (const each of foundIn(seen, seen.ownership.rivals)) rivals.push(await askOwn(queue, each));
  const list = own.find(({ owned }) => owned.key === FINDINGS.key)?.findings ?? null;
  await roundTrip(context);
  return {
    sheets: sources.map(({ source, merges, hidden }) => ({
      ...withMerges(snapshotOf(source), merges && mergesOf(merges)),
      ...(hidden && hiddenRowsOf(hidden)),
    })),
    own: own.map(ownSheetOf),
    rivals: rivals.map(ownSheetOf),
    list: list && gridOf(list),
  };
}

function sourcesIn({ sheets, ownership }: Seen) {
  return sheets.flatMap(({ probe: each, used }) =>
    used && each.window && !isOurs(ownership, each.sheet.id) ? [{ probe: each, used }] : [],
  );
}

function isOurs({ own, rivals, copies }: Ownership, id: string): boolean {
  return copies.includes(id) || [...own, ...rivals].some((each) => each.id === id);
}

function foundIn({ sheets }: Seen, own: readonly Owned[]) {
  return sheets.flatMap(({ probe: { sheet }, used }) => {
    const owned = own.find(({ id }) => id === sheet.id);
    return owned ? [{ sheet, used, owned }] : [];
  });
}
