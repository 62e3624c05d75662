import { addMonths, type IsoDate } from "../../model/calendar";
import type { Admission, Recorded } from "../../model/meeting";
import { datesIn } from "../../text/date";
import type { NamedPerson } from "../../text/personIn";
import { foldedLetters } from "../../text/prose";
import type { Statement } from "../statements";
import { guidesIn } from "./guides";
import { peopleIn } from "./people";

const ADMISSION = /ket nap|(?:chuyen|cong nhan)[^.;]{0,30} chinh thuc/;
/** What is only planned, or was of somebody else. */
const NOT_YET =
  /du kien|\bse\b|ke hoach|phan dau|phuong huong|xem xet|de nghi|chuan bi|cam tinh|hoan thien ho so|xet ket nap/;
const PROBATION_MONTHS = 12;

/** Reads admissions in sentences, with the guides that these or other sentences assign. */
export function admissionsSaid(statements: readonly Statement[]): readonly Recorded<Admission>[] {
  const guides = new Map(statements.flatMap(guidesIn));
  return statements
    .filter(({ letters }) => ADMISSION.test(letters) && !NOT_YET.test(letters))
    .flatMap((statement) => {
      const { text, at } = statement;
      const admitted = admittedIn(statement);
      return admitted.flatMap(({ name }, i) => {
        const days = daysOf(text, admitted, i);
        const { ceremony } = days;
        if (!Object.values(days).some((day) => day !== null)) return [];
        const guide = guides.get(name) ?? null;
        const probationEnds = ceremony && addMonths(ceremony, PROBATION_MONTHS);
        return [{ value: { name, ...days, guide, probationEnds }, at, cells: { name: at } }];
      });
    });
}

type Days = Pick<Admission, "decided" | "ceremony" | "recognised">;

/**
 * The days behind a name, completed by those before all names; where there are none, those of the whole sentence. What is said
 * before all names is what a day without a word of its own is about.
 */
function daysOf(text: string, admitted: readonly NamedPerson[], i: number): Days {
  const ahead = text.slice(0, admitted[0]?.at);
  const subject = subjectOf(foldedLetters(ahead));
  const own = daysIn(text.slice(admitted[i]?.at, admitted[i + 1]?.at), subject);
  if (!Object.values(own).some((day) => day !== null)) return daysIn(text, subject);
  const common = daysIn(ahead, "ceremony");
  return {
    decided: own.decided ?? common.decided,
    ceremony: own.ceremony ?? common.ceremony,
    recognised: own.recognised ?? common.recognised,
  };
}

/** Those right before or anywhere behind the word for admission, without the guides. */
function admittedIn(statement: Statement): readonly NamedPerson[] {
  const { text, letters } = statement;
  const start = letters.search(ADMISSION);
  const helpers = new Set(guidesIn(statement).map(([, guide]) => guide));
  return peopleIn(text).filter(({ name, at, end }, i, all) => {
    const before = letters.slice(all[i - 1]?.end ?? 0, at);
    const isHelper = helpers.has(name) || /phan cong|giup do\s*(?:la|:)/.test(before);
    const isSubject = ADMISSION.test(letters.slice(end, all[i + 1]?.at));
    return (at > start || isSubject) && !isHelper;
  });
}

const RECOGNISED = /(?:chinh thuc|cong nhan)[^,;(]*$/;
/** The ceremony, not the surname Lê. */
const CEREMONY = String.raw`\ble(?: ket nap| to chuc| ngay|\s*:?\s*$)`;
const DECIDED = new RegExp(String.raw`(?:quyet dinh|\bqd\b)(?!.*${CEREMONY})`);
const ADMITTED = new RegExp(`${CEREMONY}|ket nap|vao dang`);

/** What a day behind these words is of; a decision on a recognition is not that on the admission. */
function subjectOf(letters: string, otherwise: keyof Days = "ceremony"): keyof Days {
  if (RECOGNISED.test(letters)) return "recognised";
  if (DECIDED.test(letters)) return otherwise === "recognised" ? "recognised" : "decided";
  return ADMITTED.test(letters) ? "ceremony" : otherwise;
}

/** Each day is of what the words before it name, or else of the subject. */
function daysIn(text: string, subject: keyof Days): Days {
  const letters = foldedLetters(text);
  const { found, at } = datesIn(text);
  const days: { -readonly [K in keyof Days]: IsoDate | null } = {
    decided: null,
    ceremony: null,
    recognised: null,
  };
  for (const [i, { date, precision }] of found.entries()) {
    if (precision !== "day") continue;
    const before = letters.slice(Math.max(0, (at[i - 1] ?? -1) + 1), at[i]);
    days[subjectOf(before, subject)] ??= date;
  }
  return days;
}
