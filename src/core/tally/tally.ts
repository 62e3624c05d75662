import type { IsoDate } from "../model/calendar";
import { columnOf, finalColumns } from "../model/columns";
import { byLevel, byRater, LEVELS, type ByLevel, type Level, type Rater } from "../model/level";
import type { CapGroups } from "../model/parameters";
import type { Role } from "../model/role";
import type { Standing, Standings } from "../model/standing";
import type { Member, RatingTable } from "../model/table";
import {
  EXCLUSIONS,
  type Commended,
  type Exclusion,
  type GroupTally,
  type Movement,
  type Tally,
  type Unrated,
} from "../model/tally";
import { capsOf } from "./caps";
import { membershipIn, tellsMembership } from "./membership";
import { personKey } from "../text/personKey";
import { saysSomething } from "../text/saysSomething";

/** How a table is to be counted. */
export interface TallyRule {
  readonly standings: Standings;
  readonly meetingDate: IsoDate | null;
  /** What the cap is taken of; `group` where nobody laid down anything else. */
  readonly capGroups?: CapGroups;
  /** Per cent of the good ratings that may be outstanding, by group; `""` is the whole table. */
  readonly capPercent: (group: string) => number;
}

/** Counts one rating table: each person once, levels over those who are to be rated. */
export function tallyOf(table: RatingTable, rule: TallyRule): Tally {
  const { standings, meetingDate, capPercent, capGroups = "group" } = rule;
  const standing = ({ row }: Member): Standing => standings.get(row) ?? { kind: "toRate" };
  const present = table.members.filter((member) => standing(member).kind !== "duplicate");
  const toRate = present.filter((member) => standing(member).kind === "toRate");
  const rated = toRate.filter((member) => levelOf(member, "final") !== null);
  const membership = membershipIn(table, meetingDate);
  const official = (member: Member) => membership(member) === "official";
  const woman = ({ sex }: Member) => sex === "female";
  const tells = table.subject === "members" && tellsMembership(table);
  const sexKnown = columnOf(table, "sex") !== null;
  const levels = countLevels(rated, "final");
  const groups = {
    group: groupsBy(table, "group", toRate, ({ group }) => group),
    partyGroup: groupsBy(table, null, toRate, ({ partyGroup }) => partyGroup),
    position: groupsBy(table, "partyPosition", toRate, ({ partyPosition }) => partyPosition),
    whole: [],
  };
  return {
    present: present.length,
    official: tells ? present.filter(official).length : null,
    probationary: tells ? present.filter((member) => !official(member)).length : null,
    women: sexKnown ? present.filter(woman).length : null,
    toRate: toRate.length,
    excluded: countExcluded(present.map(standing)),
    notYetRated: toRate.length - rated.length,
    rated: rated.length,
    levels,
    officialLevels: tells ? countLevels(rated.filter(official), "final") : null,
    womenLevels: sexKnown ? countLevels(rated.filter(woman), "final") : null,
    byRater: byRater((rater) => (hasRater(table, rater) ? countLevels(toRate, rater) : null)),
    movement: byRater((rater) =>
      rater !== "final" && hasRater(table, rater) ? movementOf(toRate, rater) : null,
    ),
    byGroup: groups.group,
    byPartyGroup: groups.partyGroup,
    byPosition: groups.position,
    caps: capsOf(levels, groups[capGroups], capPercent),
    unrated: present.flatMap((member) => unratedOf(member, standing(member))),
    commended: present.flatMap(commendedOf),
  };
}

/** The level that a rater gave a member; null for none, or one that could not be read. */
function levelOf(member: Member, rater: Rater): Level | null {
  const reading = member.ratings[rater];
  return reading.kind === "level" ? reading.level : null;
}

/** True where the cell proposes the member for commendation: any words but one of the usual ways to say no. */
export function isCommended({ particulars }: Member): boolean {
  return saysSomething(particulars.commendation);
}

/** A rater without a column of their own may have ticked columns of levels. */
function hasRater(table: RatingTable, rater: Rater): boolean {
  if (rater === "final") return finalColumns(table).length > 0;
  if (columnOf(table, rater)) return true;
  return table.members.some(({ ratings }) => ratings[rater].kind !== "blank");
}

function countLevels(members: readonly Member[], rater: Rater): ByLevel<number> {
  const counts = { outstanding: 0, good: 0, completed: 0, failed: 0 };
  for (const member of members) {
    const level = levelOf(member, rater);
    if (level) counts[level] += 1;
  }
  return byLevel((level) => counts[level]);
}

function countExcluded(standings: readonly Standing[]): Tally["excluded"] {
  const count = (why: Exclusion) =>
    standings.filter((standing) => standing.kind === "excluded" && standing.why === why).length;
  const [exempt, suspended, tooNew] = EXCLUSIONS;
  return { exempt: count(exempt), suspended: count(suspended), tooNew: count(tooNew) };
}

function movementOf(members: readonly Member[], rater: Rater): Movement {
  const steps = members.flatMap((member) => {
    const [given, final] = [levelOf(member, rater), levelOf(member, "final")];
    return given && final ? [LEVELS.indexOf(given) - LEVELS.indexOf(final)] : [];
  });
  return {
    higher: steps.filter((step) => step < 0).length,
    same: steps.filter((step) => step === 0).length,
    lower: steps.filter((step) => step > 0).length,
  };
}

/** Groups in the order in which they first appear; spelling habits do not split a group. */
function groupsBy(
  table: RatingTable,
  role: Role | null,
  toRate: readonly Member[],
  nameOf: (member: Member) => string,
): readonly GroupTally[] {
  if (role !== null && !columnOf(table, role)) return [];
  const groups = new Map<string, Member[]>();
  for (const member of toRate) {
    const key = personKey(nameOf(member));
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  if (role === null && groups.size === 1 && groups.has("")) return [];
  return Array.from(groups.values(), (members) => ({
    name: members[0] ? nameOf(members[0]).normalize("NFC").trim() : "",
    toRate: members.length,
    levels: countLevels(members, "final"),
  }));
}

function unratedOf(member: Member, standing: Standing): readonly Unrated[] {
  const { row, name } = member;
  const reason = member.reason || member.note || (member.statuses.at(-1)?.written ?? "");
  if (standing.kind === "excluded") return [{ row, name, why: standing.why, reason }];
  return levelOf(member, "final") === null ? [{ row, name, why: "notYet", reason }] : [];
}

function commendedOf(member: Member): readonly Commended[] {
  const { row, name } = member;
  return isCommended(member) ? [{ row, name, proposal: member.particulars.commendation }] : [];
}
