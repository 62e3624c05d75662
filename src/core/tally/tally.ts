import type { IsoDate } from "../model/calendar";
import { columnOf, finalColumns } from "../model/columns";
import { byLevel, byRater, LEVELS, type ByLevel, type Level, type Rater } from "../model/level";
import type { CapGroups } from "../model/parameters";
import type { Role } from "../model/role";
import type { Standing, Standings } from "../model/standing";
import type { Member, RatingTable } from "../model/table";
import {
  byExclusion,
  type Commended,
  type Counts,
  type Exclusion,
  type GroupCounts,
  type Movement,
  type Rows,
  type Tally,
  type Unrated,
} from "../model/tally";
import { capsOf } from "./caps";
import { membershipIn, statesMembership } from "./membership";
import { memoize } from "../text/memoize";
import { personKey } from "../text/personKey";
import { grouped } from "./grouped";
import { standingOf } from "./standing";
import { sizesOf } from "./sizes";
import { isStated } from "../text/cellText";

/** How to count a table. */
export interface TallyRule {
  readonly standings: Standings;
  readonly meetingDate: IsoDate | null;
  /** What the cap is taken of; `group` unless a committee laid down something else. */
  readonly capGroups?: CapGroups;
  /** Per cent of the good ratings that may be outstanding, by group; `""` is the whole table. */
  readonly capPercent: (group: string) => number;
}

/** Counts one rating table: each person once, levels over those who are to be rated. */
export function tallyOf(table: RatingTable, rule: TallyRule): Tally {
  const { standings, capPercent, capGroups = "group" } = rule;
  const present = table.members.filter(
    (member) => standingOf(member, standings).kind !== "duplicate",
  );
  const rows = rowsBehind(table, present, rule);
  const counts = sizesOf(rows);
  const { levels, byGroup: group, byPartyGroup: partyGroup, byPosition: position } = counts;
  const groups = { group, partyGroup, position, whole: [] };
  return {
    ...counts,
    rows,
    caps: capsOf(levels, groups[capGroups], capPercent),
    unrated: unratedOf(present, standings),
    commended: present.filter(isCommended).map(commendedOf),
  };
}

/** The rows behind each count. */
function rowsBehind(
  table: RatingTable,
  present: readonly Member[],
  { standings, meetingDate }: TallyRule,
): Counts<Rows> {
  const toRate = present.filter((member) => standingOf(member, standings).kind === "toRate");
  const rated = toRate.filter((member) => levelOf(member, "final") !== null);
  const membership = membershipIn(table, meetingDate);
  const isOfficial = (member: Member) => membership(member) === "official";
  const isWoman = ({ sex }: Member) => sex === "female";
  const hasMembership = table.subject === "members" && statesMembership(table);
  const hasSex = columnOf(table, "sex") !== null;
  return {
    present: rowsOf(present),
    official: hasMembership ? rowsOf(present.filter(isOfficial)) : null,
    probationary: hasMembership ? rowsOf(present.filter((member) => !isOfficial(member))) : null,
    women: hasSex ? rowsOf(present.filter(isWoman)) : null,
    toRate: rowsOf(toRate),
    excluded: excludedRows(present, standings),
    notYetRated: rowsOf(toRate.filter((member) => levelOf(member, "final") === null)),
    rated: rowsOf(rated),
    levels: levelRows(rated, "final"),
    officialLevels: hasMembership ? levelRows(rated.filter(isOfficial), "final") : null,
    womenLevels: hasSex ? levelRows(rated.filter(isWoman), "final") : null,
    byRater: byRater((rater) => (hasRater(table, rater) ? levelRows(toRate, rater) : null)),
    movement: byRater((rater) =>
      rater !== "final" && hasRater(table, rater) ? movementRows(toRate, rater) : null,
    ),
    byGroup: groupsBy(table, "group", toRate, ({ group }) => group),
    byPartyGroup: groupsBy(table, null, toRate, ({ partyGroup }) => partyGroup),
    byPosition: groupsBy(table, "partyPosition", toRate, ({ partyPosition }) => partyPosition),
  };
}

function rowsOf(members: readonly Member[]): Rows {
  return members.map(({ row }) => row);
}

/** The level that a rater gave a member; null for none, or for one that could not be read. */
function levelOf(member: Member, rater: Rater): Level | null {
  const reading = member.ratings[rater];
  return reading.kind === "level" ? reading.level : null;
}

/** True if the cell proposes the member for commendation: it has words other than the usual ways to say no. */
export function isCommended({ particulars }: Member): boolean {
  return isStated(particulars.commendation);
}

/** A rater without a column may have columns of levels with marks instead. */
function hasRater(table: RatingTable, rater: Rater): boolean {
  if (rater === "final") return finalColumns(table).length > 0;
  if (columnOf(table, rater)) return true;
  return table.members.some(({ ratings }) => ratings[rater].kind !== "blank");
}

function levelRows(members: readonly Member[], rater: Rater): ByLevel<Rows> {
  const rows: ByLevel<number[]> = byLevel(() => []);
  for (const member of members) {
    const level = levelOf(member, rater);
    if (level) rows[level].push(member.row);
  }
  return rows;
}

function excludedRows(members: readonly Member[], standings: Standings) {
  const rowsFor = (why: Exclusion) =>
    rowsOf(
      members.filter((member) => {
        const standing = standingOf(member, standings);
        return standing.kind === "excluded" && standing.why === why;
      }),
    );
  return byExclusion(rowsFor);
}

function movementRows(members: readonly Member[], rater: Rater): Movement<Rows> {
  const rows: Movement<number[]> = { higher: [], same: [], lower: [] };
  for (const member of members) {
    const [given, final] = [levelOf(member, rater), levelOf(member, "final")];
    if (!given || !final) continue;
    const step = LEVELS.indexOf(given) - LEVELS.indexOf(final);
    rows[step < 0 ? "higher" : step > 0 ? "lower" : "same"].push(member.row);
  }
  return rows;
}

/** The groups in the order in which they first appear; different spellings of a name are one group. */
function groupsBy(
  table: RatingTable,
  role: Role | null,
  toRate: readonly Member[],
  nameOf: (member: Member) => string,
): readonly GroupCounts<Rows>[] {
  if (role !== null && !columnOf(table, role)) return [];
  const keyOf = memoize(personKey);
  const groups = grouped(toRate, (member) => keyOf(nameOf(member)));
  if (role === null && groups.size === 1 && groups.has("")) return [];
  return Array.from(groups.values(), (members) => ({
    name: members[0] ? nameOf(members[0]).normalize("NFC").trim() : "",
    toRate: rowsOf(members),
    levels: levelRows(members, "final"),
  }));
}

function unratedOf(members: readonly Member[], standings: Standings): readonly Unrated[] {
  const unrated: Unrated[] = [];
  for (const member of members) {
    const why = whyUnrated(member, standingOf(member, standings));
    if (why !== null)
      unrated.push({ row: member.row, name: member.name, why, reason: reasonOf(member) });
  }
  return unrated;
}

function whyUnrated(member: Member, standing: Standing): Unrated["why"] | null {
  if (standing.kind === "excluded") return standing.why;
  return levelOf(member, "final") === null ? "notYet" : null;
}

function reasonOf({ reason, note, statuses }: Member): string {
  return reason || note || (statuses.at(-1)?.written ?? "");
}

function commendedOf({ row, name, particulars: { commendation } }: Member): Commended {
  return { row, name, proposal: commendation };
}
