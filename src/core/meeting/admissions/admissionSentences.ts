import { addMonths, type IsoDate } from "../../model/calendar";
import type { Admission, Recorded } from "../../model/meeting";
import { datesIn } from "../../text/date";
import { personsIn, type NamedPerson } from "../../text/personIn";
import type { Statement } from "../statements";

const ADMISSION = /ket nap/;
/** What is only planned, or was of somebody else. */
const NOT_YET =
  /du kien|\bse\b|ke hoach|phan dau|phuong huong|xem xet|de nghi|chuan bi|cam tinh|hoan thien ho so|xet ket nap/;
const HELPS = /giup do|huong dan|kem cap|theo doi,? giup|giup\b/;
const PROBATION_MONTHS = 12;

/** Reads admissions in sentences, with the guides that these or other sentences assign. */
export function admissionsSaid(statements: readonly Statement[]): readonly Recorded<Admission>[] {
  const guides = new Map(statements.flatMap(guidesIn));
  return statements
    .filter(({ letters }) => ADMISSION.test(letters) && !NOT_YET.test(letters))
    .flatMap(({ text, letters, at }) => {
      const { decided, ceremony } = daysIn(text, letters);
      if (!decided && !ceremony) return [];
      return admittedIn(text, letters).map(({ name }) => ({
        value: {
          name,
          decided,
          ceremony,
          guide: guides.get(name) ?? null,
          probationEnds: ceremony && addMonths(ceremony, PROBATION_MONTHS),
          recognised: null,
        },
        at,
        cells: { name: at },
      }));
    });
}

/** Those right before or anywhere behind the word for admission, without the guides. */
function admittedIn(text: string, letters: string): readonly NamedPerson[] {
  const start = letters.search(ADMISSION);
  const helpers = new Set(guidesOf(text, letters).map(([, guide]) => guide));
  return personsIn(text).filter(({ name, at, end }, i, all) => {
    const before = letters.slice(all[i - 1]?.end ?? 0, at);
    const isHelper = helpers.has(name) || /phan cong|giup do\s*(?:la|:)/.test(before);
    const isSubject = ADMISSION.test(letters.slice(end, all[i + 1]?.at));
    return (at > start || isSubject) && !isHelper;
  });
}

/** A day after "quyết định" is the decision's, another one the ceremony's. */
function daysIn(
  text: string,
  letters: string,
): { readonly decided: IsoDate | null; readonly ceremony: IsoDate | null } {
  const { found, at } = datesIn(text);
  let decided: IsoDate | null = null;
  let ceremony: IsoDate | null = null;
  for (const [i, { date, precision }] of found.entries()) {
    if (precision !== "day") continue;
    const before = letters.slice(Math.max(0, (at[i - 1] ?? 0) + 1), at[i]);
    if (
      /quyet dinh|\bqd\b/.test(before) &&
      !/\ble\b/.test(before.slice(before.search(/quyet dinh|\bqd\b/)))
    )
      decided ??= date;
    else ceremony ??= date;
  }
  return { decided, ceremony };
}

function guidesIn({ text, letters }: Statement): readonly (readonly [string, string])[] {
  return HELPS.test(letters) ? guidesOf(text, letters) : [];
}

/** Pairs of a member and the one who helps: `đồng chí A giúp đỡ đồng chí B`, `đồng chí B do đồng chí A giúp đỡ`. */
function guidesOf(text: string, letters: string): readonly (readonly [string, string])[] {
  const people = personsIn(text);
  return people.flatMap(({ name, at, end }, i): readonly (readonly [string, string])[] => {
    const next = people[i + 1];
    const before = people[i - 1];
    const between = letters.slice(end, next?.at);
    if (next && HELPS.test(between) && !/[.;]/.test(between)) return [[next.name, name]];
    const ahead = letters.slice(before?.end ?? 0, at);
    const isGuide = /giup do\s*(?:la|:)|\bdo\s*$|phan cong\s*$/.test(ahead);
    return before && isGuide && HELPS.test(ahead + between) ? [[before.name, name]] : [];
  });
}
