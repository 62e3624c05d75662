import { addMonths, lastDayOf, type DateReading, type IsoDate } from "../model/calendar";
import type { ExclusionRule, SameBy, Standing, Standings } from "../model/standing";
import type { Member, RatingTable } from "../model/table";
import { personKey } from "../text/personKey";

/** Says of every row whether it is a person to be rated: each person once, the first row of a person counts. */
export function standingsOf(
  table: RatingTable,
  rule: ExclusionRule,
  meetingDate: IsoDate | null,
): Standings {
  const seen = new Map<string, Member[]>();
  return new Map(
    table.members.map((member) => {
      const duplicate = duplicateOf(member, seen);
      return [member.row, duplicate ?? standingOf(member, rule, meetingDate)];
    }),
  );
}

function standingOf(member: Member, rule: ExclusionRule, meetingDate: IsoDate | null): Standing {
  for (const why of rule.statuses) {
    const by = member.statuses.find(({ status }) => status === why);
    if (by) return { kind: "excluded", why, by };
  }
  if (isTooNew(member.admitted, rule.newMemberMonths, meetingDate) === true)
    return { kind: "excluded", why: "tooNew", by: "date" };
  // The date decides where it can be read; words such as "mới kết nạp" are only needed where it cannot.
  const says = member.statuses.find(({ status }) => status === "tooNew");
  const dated = member.admitted.kind === "date" && meetingDate !== null;
  return says && !dated ? { kind: "excluded", why: "tooNew", by: says } : { kind: "toRate" };
}

/** Whether fewer than `months` had gone by at the meeting; null where that is not known, or the month alone leaves it open. */
export function isTooNew(
  admitted: DateReading,
  months: number,
  meetingDate: IsoDate | null,
): boolean | null {
  if (admitted.kind !== "date" || meetingDate === null) return null;
  const { date, precision } = admitted;
  if (addMonths(date, months) > meetingDate) return true;
  return addMonths(lastDayOf(date, precision), months) > meetingDate ? null : false;
}

function duplicateOf(member: Member, seen: Map<string, Member[]>): Standing | null {
  const key = personKey(member.name);
  if (key === "") return null;
  const namesakes = seen.get(key) ?? [];
  for (const earlier of namesakes) {
    const sameBy = samePerson(earlier, member);
    if (sameBy) return { kind: "duplicate", of: earlier.row, sameBy };
  }
  seen.set(key, [...namesakes, member]);
  return null;
}

/**
 * Namesakes are one person unless a detail that both rows give differs; the strongest detail they share is named. Many are
 * admitted on the same few days of the year, so the day of admission does not make up for different posts.
 */
function samePerson(a: Member, b: Member): SameBy | null {
  const details: readonly (readonly [SameBy, string | null, string | null])[] = [
    ["code", a.code || null, b.code || null],
    ["birth", dateKey(a.birth), dateKey(b.birth)],
    ["admitted", dateKey(a.admitted), dateKey(b.admitted)],
  ];
  const known = details.filter(([, left, right]) => left !== null && right !== null);
  if (known.some(([, left, right]) => left !== right)) return null;
  const strongest = known[0]?.[0] ?? "name";
  const isCertain = strongest === "code" || strongest === "birth";
  return isCertain || !differInWork(a, b) ? strongest : null;
}

function differInWork(a: Member, b: Member): boolean {
  const work = ({ partyPosition, job, group }: Member) =>
    personKey(`${partyPosition} ${job} ${group}`);
  return work(a) !== work(b);
}

function dateKey(reading: DateReading): string | null {
  return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
}
