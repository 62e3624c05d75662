import type { CellRef } from "../model/address";
import { isoDate } from "../model/calendar";
import { FINAL_ROLES } from "../model/columns";
import type { Finding } from "../model/finding";
import type { NotCounted, TableKind, VersionReason } from "../model/body";
import type { SameList } from "../model/findingData";
import { cellOf, headerOf } from "../rules/cells";
import { headingLines } from "./headingWords";
import type { KnownTable } from "./kinds";
import type { Decided } from "./notCounted";
import type { Pair } from "./people";
import type { Parts } from "./parts";
import { isVersion, type Chosen, type Copy, type Overlap } from "./versions";
import type { Years } from "./years";

/** Reports lists of the same people, several years, and tables that are in no count. */
export function workbookFindings(
  { years, chosen }: Decided,
  bodies: readonly Parts[],
  uncounted: readonly NotCounted[],
): readonly Finding[] {
  return [
    ...copyFindings(chosen),
    ...chosen.doubtful.filter((overlap) => !areInOne(overlap, bodies)).map(doubtFinding),
    ...yearFindings(years),
    ...bodies.flatMap(([first]) => meetingYearFinding(first)),
    ...uncounted.filter(isUnmentioned).map(notCountedFinding),
  ];
}

const NEVER_MENTIONED: readonly TableKind[] = ["copy", "history", "ours", "ballots"];

/** Versions and earlier years have findings of their own; our own sheets and ballots yet to be filled in need none. */
function isUnmentioned({ what }: NotCounted): boolean {
  return !NEVER_MENTIONED.includes(what);
}

function areInOne({ taken, other }: Overlap, bodies: readonly Parts[]): boolean {
  return bodies.some((parts) => parts.includes(taken) && parts.includes(other));
}

/** One finding for each list that is counted instead of others. */
function copyFindings({ copies, versions }: Chosen): readonly Finding[] {
  const lists = copies.filter((copy) => isVersion(copy) || isChange(copy));
  const taken = Array.from(new Set(lists.map((overlap) => overlap.taken)));
  return taken.map((table) => {
    const own = lists.filter((overlap) => overlap.taken === table);
    const chosen = own.some(isVersion) ? "later" : "whole";
    return sameFinding(own, table, versions.get(table)?.chosen ?? chosen);
  });
}

/** An excerpt of the list by which somebody has another level. */
function isChange({ other, pairs }: Copy): boolean {
  return other.table.purpose === "rating" && pairs.some(differs);
}

function doubtFinding(overlap: Overlap): Finding {
  const people = overlap.pairs.length;
  const same = { ...overlap, people, missing: [], isExcerpt: false };
  return sameFinding([same], overlap.taken, null);
}

function sameFinding(
  copies: readonly Copy[],
  { table }: KnownTable,
  chosen: VersionReason | null,
): Finding {
  const headers = [table, ...copies.map(({ other }) => other.table)].map((each) =>
    headerOf(each, ["name"]),
  );
  return {
    code: "same-people-twice",
    severity: "warning",
    at: [...headers, ...copies.flatMap(differingCells)],
    data: { sheet: table.sheet, chosen, others: copies.map(sameList) },
    basis: null,
  };
}

function sameList({ other, pairs, people, missing }: Copy): SameList {
  return {
    sheet: other.table.sheet,
    people,
    differing: pairs.filter(differs).map(({ one }) => one.name),
    missing: missing.map(({ name }) => name),
  };
}

/** The ratings of each person on whom two tables differ. */
function differingCells({ taken, other, pairs }: Overlap): readonly CellRef[] {
  return pairs
    .filter(differs)
    .flatMap(({ one, other: two }) => [
      cellOf(taken.table, one.row, FINAL_ROLES),
      cellOf(other.table, two.row, FINAL_ROLES),
    ]);
}

/** A form that is not filled in yet differs from nothing. */
function differs({ one, other }: Pair): boolean {
  const [a, b] = [one.ratings.final, other.ratings.final];
  return a.kind === "level" && b.kind === "level" && a.level !== b.level;
}

/** One finding for each table that was taken. */
function yearFindings({ others }: Years): readonly Finding[] {
  const taken = Array.from(new Set(others.map(({ instead }) => instead)));
  return taken.flatMap((instead): Finding[] => {
    const own = others.filter((other) => other.instead === instead).map(({ table }) => table);
    const years = Array.from(new Set(own.flatMap(({ year }) => year ?? []))).sort();
    if (instead.year === null || isExpected(instead, own)) return [];
    const data = { taken: instead.year, others: years };
    const at = [instead.table.facts.year?.at ?? headerOf(instead.table, FINAL_ROLES)];
    return [{ code: "several-years", severity: "info", at, data, basis: null }];
  });
}

/** Not a term of any regulation: a meeting is seldom before July of its year or after June of the next, so one may be mistyped. */
function meetingYearFinding({ table: { facts } }: KnownTable): readonly Finding[] {
  const { year, meetingDate } = facts;
  if (!year?.at || !meetingDate?.at) return [];
  const [first, last] = [isoDate(year.value, 7, 1), isoDate(year.value + 1, 6, 30)];
  if (meetingDate.value >= first && meetingDate.value <= last) return [];
  const data = { taken: year.value, others: [Number(meetingDate.value.slice(0, 4))] };
  const at = [year.at, meetingDate.at];
  return [{ code: "several-years", severity: "warning", at, data, basis: null }];
}

/** A column of the year before, in a table whose heading states its own year. */
function isExpected({ layout, year }: KnownTable, others: readonly KnownTable[]): boolean {
  if (layout.special.finals.length !== 2 || others.length > 1) return false;
  return headingLines(layout).some(({ folded }) => folded.includes(`nam ${String(year)}`));
}

function notCountedFinding({ sheet, range, what, why }: NotCounted): Finding {
  return {
    code: "not-counted",
    severity: "info",
    at: [{ sheet, row: range.top, column: range.left }],
    data: { sheet, what, why },
    basis: null,
  };
}
