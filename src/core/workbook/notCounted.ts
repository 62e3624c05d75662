import { a1Range } from "../model/address";
import type { KindReason, NotCounted, TableKind } from "../model/body";
import { isOutstandingOrBlank, kindWithoutRating, type KnownTable } from "./kinds";
import { isVersion, type Chosen } from "./versions";
import type { Years } from "./years";

/** What was decided about the tables that may count. */
export interface Decided {
  readonly years: Years;
  readonly chosen: Chosen;
}

/** Lists every table whose rows are in no count, in the order of the sheets. */
export function notCounted(known: readonly KnownTable[], decided: Decided): readonly NotCounted[] {
  const mentioned = new Set(decided.chosen.taken.map(placeOf));
  return known.flatMap((table): NotCounted[] => {
    const place = placeOf(table);
    if (mentioned.has(place) || isUsed(table)) return [];
    mentioned.add(place);
    const { sheetId, sheet, range } = table.table;
    const { what, why } = whyNot(table, decided);
    return [{ sheetId, sheet, range, what, why }];
  });
}

/** Identifies a table by its place; the ratings of several years may be in one. */
function placeOf({ table: { sheetId, range } }: KnownTable): string {
  return `${sheetId} ${a1Range(range)}`;
}

/** Ballots and voters are used without being counted. */
function isUsed({ table: { purpose } }: KnownTable): boolean {
  return purpose === "ballots" || purpose === "voters";
}

function whyNot(
  known: KnownTable,
  { years, chosen }: Decided,
): { readonly what: TableKind; readonly why: KindReason } {
  const copy = chosen.copies.find(({ other }) => other === known);
  if (copy && known.table.purpose === "rating") {
    const why = { by: "people", sheet: copy.taken.table.sheet } as const;
    return { what: isVersion(copy) ? "copy" : excerptKind(known), why };
  }
  const year = years.others.find(({ table }) => table === known);
  if (year) return { what: "history", why: { by: "year", year: known.year ?? 0 } };
  return known.what === "members" ? kindWithoutRating(known) : known;
}

/** A list of nobody but the outstanding is one for commendation. */
function excerptKind({ table }: KnownTable): TableKind {
  return table.members.every(isOutstandingOrBlank) ? "commendations" : "other";
}
