import type { DateReading } from "../model/calendar";
import type { SameBy } from "../model/standing";
import type { Member } from "../model/table";
import { personKey } from "../text/personKey";

/** What distinguishes people of one name. */
export type Person = Pick<
  Member,
  "code" | "birth" | "admitted" | "partyPosition" | "job" | "group"
>;

/** The details that distinguish namesakes, strongest first; null where the row does not have one. */
const DETAILS: readonly (readonly [SameBy, (person: Person) => string | null])[] = [
  ["code", ({ code }) => code || null],
  ["birth", ({ birth }) => dateKey(birth)],
  ["admitted", ({ admitted }) => dateKey(admitted)],
];

/**
 * Two rows of one name are one person unless they differ in a detail that both have; returns the strongest detail they
 * share. Many members are admitted on the same few days of the year, so rows that share only the day of admission must
 * also agree on the posts.
 */
export function samePerson(a: Person, b: Person): SameBy | null {
  let strongest: SameBy | null = null;
  for (const [detail, of] of DETAILS) {
    const [left, right] = [of(a), of(b)];
    if (left === null || right === null) continue;
    if (left !== right) return null;
    strongest ??= detail;
  }
  const isCertain = strongest === "code" || strongest === "birth";
  return isCertain || !differInWork(a, b) ? (strongest ?? "name") : null;
}

function differInWork(a: Person, b: Person): boolean {
  const work = ({ partyPosition, job, group }: Person) =>
    personKey(`${partyPosition} ${job} ${group}`);
  return work(a) !== work(b);
}

function dateKey(reading: DateReading): string | null {
  return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
}
