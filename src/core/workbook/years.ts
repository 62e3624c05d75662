import type { Choice } from "../model/choice";
import { personKey } from "../text/personKey";
import { ratingListName } from "../model/kitPart";
import type { KnownTable } from "./kinds";
import { countOf, peopleOf, sharedPeople, type People } from "./people";

/** A share of the smaller list, in per cent, from which lists of two years are of one branch. */
const SAME_BRANCH = 20;

/** The tables of the year that counts, and those of other years of the same branches. */
export interface Years {
  readonly current: readonly KnownTable[];
  readonly others: readonly Other[];
}

/** A table of another year, and the table that counts instead. */
export interface Other {
  readonly table: KnownTable;
  readonly instead: KnownTable;
}

/** Splits the tables of each branch by year: the chosen year, else one begun after the meeting, else the meeting's, else the latest. */
export function splitYears(tables: readonly KnownTable[], choice: Choice): Years {
  const others = relatedGroups(tables).flatMap((group) => {
    const year = yearOf(group, choice);
    const instead = group.find((each) => each.year === year);
    return group
      .filter((table) => table.year !== null && table.year !== year)
      .flatMap((table): Other[] => (instead ? [{ table, instead }] : []));
  });
  const away = new Set(others.map(({ table }) => table));
  return { current: tables.filter((table) => !away.has(table)), others };
}

function yearOf(group: readonly KnownTable[], choice: Choice): number | null {
  const years = new Set(group.flatMap(({ year }) => year ?? []));
  const meetings = group.flatMap(
    ({ table: { facts } }) => facts.meetingDate?.value.slice(0, 4) ?? [],
  );
  const ofMeeting = Math.max(0, ...meetings.map(Number));
  const begun = group
    .filter((table) => isBegunAfter(table, ofMeeting))
    .map(({ year }) => year ?? 0);
  const wanted = [choice.year, Math.max(0, ...begun), ofMeeting, ofMeeting - 1].find(
    (year) => year !== undefined && years.has(year),
  );
  return wanted ?? (years.size === 0 ? null : Math.max(...years));
}

/** True for a later year's list that the add-in has made, or whose ratings have begun before its meeting has a day. */
function isBegunAfter({ table, sheet, year }: KnownTable, ofMeeting: number): boolean {
  if (year === null || year <= ofMeeting) return false;
  const isMade = sheet.tables.some(({ name }) => name === ratingListName(year));
  const isRated = table.members.some(({ ratings }) => ratings.final.kind === "level");
  return isMade || (isRated && table.facts.meetingDate === null);
}

/** Tables with years that differ but branches or people that are the same, directly or through other years. */
function relatedGroups(tables: readonly KnownTable[]): readonly (readonly KnownTable[])[] {
  if (new Set(tables.map(({ year }) => year)).size < 2) return [tables];
  const peopleIn = new Map(tables.map((table) => [table, peopleOf(table.table)]));
  const groups: KnownTable[][] = [];
  for (const table of tables) {
    const related = groups.filter((group) =>
      group.some((other) => areRelated(table, other, peopleIn)),
    );
    const rest = groups.filter((group) => !related.includes(group));
    groups.splice(0, groups.length, ...rest, [...related.flat(), table]);
  }
  return groups;
}

function areRelated(
  one: KnownTable,
  other: KnownTable,
  peopleIn: ReadonlyMap<KnownTable, People>,
): boolean {
  if (one.table.subject !== other.table.subject) return false;
  const [a, b] = [branchKey(one), branchKey(other)];
  if (a !== "" && a === b) return true;
  const [mine, theirs] = [peopleIn.get(one), peopleIn.get(other)];
  if (!mine || !theirs) return false;
  const smaller = Math.max(1, Math.min(countOf(mine), countOf(theirs)));
  return sharedPeople(mine, theirs).length * 100 >= smaller * SAME_BRANCH;
}

function branchKey({ table }: KnownTable): string {
  return personKey(table.facts.branch?.value ?? "");
}
