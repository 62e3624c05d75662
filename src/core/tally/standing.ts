import { lastDayOf, monthsBefore, type DateReading, type IsoDate } from "../model/calendar";
import type { ExclusionRule, Standing, Standings } from "../model/standing";
import type { Member, RatingTable } from "../model/table";
import { grouped } from "./grouped";
import { personKey } from "../text/personKey";
import { samePerson } from "./samePerson";
import { departureOf } from "./departure";
import { statusIn } from "./statusIn";

const TO_RATE: Standing = { kind: "toRate" };

/**
 * Returns the rows that are no member to rate. Each person counts once, on their first row: in this table, or in one of the
 * `earlier` parts of the same branch.
 */
export function standingsOf(
  table: RatingTable,
  rule: ExclusionRule,
  meetingDate: IsoDate | null,
  earlier: readonly RatingTable[] = [],
): Standings {
  const duplicates = duplicatesIn(table, earlier);
  const isTooNew = newcomerTest(rule.newMemberMonths, meetingDate);
  const standings = new Map<number, Standing>();
  for (const member of table.members) {
    const standing =
      duplicates.get(member.row) ??
      departureOf(member, meetingDate) ??
      exclusionByStatus(member, rule) ??
      exclusionByDate(isTooNew(member.admitted)) ??
      exclusionByWords(member, meetingDate);
    if (standing) standings.set(member.row, standing);
  }
  return standings;
}

/** Whether a row is a person to be rated. */
export function standingOf({ row }: Member, standings: Standings): Standing {
  return standings.get(row) ?? TO_RATE;
}

function exclusionByStatus({ statuses }: Member, rule: ExclusionRule): Standing | null {
  for (const why of rule.statuses) {
    const by = statusIn(statuses, why);
    if (by) return { kind: "excluded", why, by };
  }
  return null;
}

function exclusionByDate(isTooNew: boolean | null): Standing | null {
  return isTooNew === true ? { kind: "excluded", why: "tooNew", by: "date" } : null;
}

/** Words such as "mới kết nạp" decide only where no date can be read. */
function exclusionByWords(
  { statuses, admitted }: Member,
  meetingDate: IsoDate | null,
): Standing | null {
  if (admitted.kind === "date" && meetingDate !== null) return null;
  const by = statusIn(statuses, "tooNew");
  return by ? { kind: "excluded", why: "tooNew", by } : null;
}

/**
 * Returns a test whether fewer than `months` had passed between an admission and the meeting; null if that is unknown,
 * or if only the month or year is known and both are possible.
 */
export function newcomerTest(
  months: number,
  meetingDate: IsoDate | null,
): (admitted: DateReading) => boolean | null {
  if (meetingDate === null) return () => null;
  const latest = monthsBefore(meetingDate, months);
  return (admitted) => {
    if (admitted.kind !== "date") return null;
    const { date, precision } = admitted;
    if (date > latest) return true;
    return precision !== "day" && lastDayOf(date, precision) > latest ? null : false;
  };
}

/** Every row of a person but the first. */
function duplicatesIn(table: RatingTable, earlier: readonly RatingTable[]): Standings {
  const duplicates = new Map<number, Standing>();
  for (const namesakes of namesakesIn(table)) {
    const people: Member[] = [];
    for (const member of namesakes) {
      const duplicate = duplicateOf(member, people, null);
      if (duplicate) duplicates.set(member.row, duplicate);
      else people.push(member);
    }
  }
  for (const other of earlier)
    for (const [row, duplicate] of repeatsOf(other, table)) duplicates.set(row, duplicate);
  return duplicates;
}

/** The rows of a table's people who are in another part already. */
function repeatsOf(earlier: RatingTable, { members }: RatingTable): Standings {
  const people = grouped(earlier.members, ({ name }) => personKey(name));
  const repeats = new Map<number, Standing>();
  for (const member of members) {
    const namesakes = member.name === "" ? [] : (people.get(personKey(member.name)) ?? []);
    const repeat = duplicateOf(member, namesakes, earlier.sheet);
    if (repeat) repeats.set(member.row, repeat);
  }
  return repeats;
}

function duplicateOf(
  member: Member,
  people: readonly Member[],
  sheet: string | null,
): Standing | null {
  for (const earlier of people) {
    const sameBy = samePerson(earlier, member);
    if (sameBy) return { kind: "duplicate", of: earlier.row, sheet, sameBy };
  }
  return null;
}

/**
 * Rows with one name that may be of one person. Where every row has a card number, only rows that share one can be: their
 * names alone are worked out then, which takes a third of the time for 20,000 members.
 */
function namesakesIn({ members, subject }: RatingTable): readonly (readonly Member[])[] {
  const named = members.filter(({ name }) => name !== "");
  const candidates = named.every(({ code }) => code !== "") ? sharingCode(named) : named;
  // Each superior may have a branch of the same name.
  const byName =
    subject === "organisations"
      ? grouped(candidates, ({ name, branchName, partyGroup }) =>
          personKey(`${name} ${branchName} ${partyGroup}`),
        )
      : grouped(candidates, ({ name }) => personKey(name));
  return Array.from(byName.values()).filter(({ length }) => length > 1);
}

function sharingCode(members: readonly Member[]): readonly Member[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { code } of members) {
    const before = seen.size;
    if (seen.add(code).size === before) shared.add(code);
  }
  return shared.size === 0 ? [] : members.filter(({ code }) => shared.has(code));
}
