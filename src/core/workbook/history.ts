import type { Level } from "../model/level";
import type { Member } from "../model/table";
import { personKey } from "../text/personKey";
import type { KnownTable } from "./kinds";
import type { Other } from "./years";

/** Adds to each member how many years in a row they have been outstanding, where tables of earlier years show it. */
export function withHistory(known: KnownTable, others: readonly Other[]): KnownTable {
  const earlier = others
    .filter(({ instead, table }) => isBefore(table, known) && isRelated(instead, known))
    .map(({ table }) => levelsOf(table));
  if (earlier.length === 0 || known.year === null) return known;
  const byYear = new Map(earlier.map(({ year, levels }) => [year, levels]));
  const members = known.table.members.map((member) => withYears(member, known.year ?? 0, byYear));
  return { ...known, table: { ...known.table, members } };
}

function isBefore(one: KnownTable, other: KnownTable): boolean {
  return (one.year ?? 0) < (other.year ?? 0);
}

function isRelated(instead: KnownTable, known: KnownTable): boolean {
  return instead === known || instead.year === known.year;
}

type Levels = ReadonlyMap<string, Level | null>;

function levelsOf({ year, table: { members } }: KnownTable) {
  const levels = new Map(
    members.map(({ name, ratings: { final } }) => [
      personKey(name),
      final.kind === "level" ? final.level : null,
    ]),
  );
  return { year: year ?? 0, levels };
}

/** The count is known only if a year with another level ends it; a number that the table states is kept. */
function withYears(member: Member, year: number, byYear: ReadonlyMap<number, Levels>): Member {
  const { outstandingYears } = member.particulars;
  const { final } = member.ratings;
  if (outstandingYears.kind !== "blank" || final.kind !== "level") return member;
  const count = yearsInARow(personKey(member.name), final.level, year, byYear);
  if (count === null) return member;
  const value = { kind: "number", value: count } as const;
  return { ...member, particulars: { ...member.particulars, outstandingYears: value } };
}

function yearsInARow(
  key: string,
  now: Level,
  year: number,
  byYear: ReadonlyMap<number, Levels>,
): number | null {
  let count = 0;
  let level: Level | null = now;
  while (level === "outstanding") {
    count++;
    level = byYear.get(year - count)?.get(key) ?? null;
  }
  return level === null ? null : count;
}
