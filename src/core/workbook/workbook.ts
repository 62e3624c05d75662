import type { NotCounted, TableKind, Version } from "../model/body";
import type { Choice } from "../model/choice";
import { columnOf } from "../model/columns";
import type { Finding } from "../model/finding";
import { LEVELS } from "../model/level";
import type { RatingTable } from "../model/table";
import type { ReadTable } from "../readTables";
import { workbookFindings } from "./findings";
import { withHistory } from "./history";
import { countedKind, kindOf, type KnownTable } from "./kinds";
import { notCounted } from "./notCounted";
import { joinParts } from "./parts";
import { chooseVersions } from "./versions";
import { splitYears } from "./years";

/** A table to count, and how it was chosen if there are several versions of it. */
export interface CountedTable extends KnownTable {
  readonly version: Version | null;
}

/** What the tables of a workbook are: whom to count, in which tables, and what is left out. */
export interface Workbook {
  /** The tables of each body; several are parts of it, such as party groups. */
  readonly bodies: readonly (readonly [CountedTable, ...CountedTable[]])[];
  /** Tables that are used without being counted. */
  readonly ballots: readonly RatingTable[];
  readonly voters: readonly RatingTable[];
  readonly notCounted: readonly NotCounted[];
  /** Tables of earlier years of the same bodies. */
  readonly history: readonly KnownTable[];
  readonly findings: readonly Finding[];
}

/** Decides what every table is, and makes bodies of those that count, so that nobody counts twice. */
export function workbookOf(found: readonly ReadTable[], choice: Choice): Workbook {
  const known = withBallotsToRate(found.map(knownTable));
  const years = splitYears(countable(known), choice);
  const chosen = chooseVersions(years.current, choice);
  const bodies = joinParts(chosen.taken, chosen.doubtful);
  const uncounted = notCounted(known, { years, chosen });
  const counted = (table: KnownTable): CountedTable => ({
    ...withHistory(table, years.others),
    version: chosen.versions.get(table) ?? null,
  });
  return {
    bodies: bodies.map(([first, ...rest]) => [counted(first), ...rest.map(counted)]),
    ballots: usedFor("ballots", known),
    voters: usedFor("voters", known),
    notCounted: uncounted,
    history: years.others.map(({ table }) => table),
    findings: workbookFindings({ years, chosen }, bodies, uncounted),
  };
}

function knownTable(table: ReadTable): KnownTable {
  return { ...table, ...kindOf(table) };
}

/** Where no table has ratings, one of ballots lists the members whose rating is still to be written. */
function withBallotsToRate(known: readonly KnownTable[]): readonly KnownTable[] {
  const isRated = known.some(({ what, table }) => isCounted(what) && table.purpose === "rating");
  return isRated ? known : known.map(asTableToRate);
}

function asTableToRate(known: KnownTable): KnownTable {
  const hasVotes = LEVELS.some((level) => columnOf(known.table, `votes.${level}`) !== null);
  if (known.table.purpose !== "ballots" || !hasVotes) return known;
  const table: RatingTable = { ...known.table, purpose: "rating" };
  return { ...known, table, ...countedKind(table) };
}

function isCounted(what: TableKind): boolean {
  return what === "members" || what === "organisations";
}

/** Blocks without a rating, such as exempt members, are parts of a list of ratings or nothing. */
function countable(known: readonly KnownTable[]): readonly KnownTable[] {
  const tables = known.filter(({ what }) => isCounted(what));
  return tables.some(({ table }) => table.purpose === "rating") ? tables : [];
}

function usedFor(
  purpose: RatingTable["purpose"],
  read: readonly ReadTable[],
): readonly RatingTable[] {
  return read.map(({ table }) => table).filter((table) => table.purpose === purpose);
}
