import type { DateReading, IsoDate } from "../model/calendar";
import type { Admission, MeetingRecord } from "../model/meeting";
import type { BranchReview } from "../model/review";
import type { Member } from "../model/table";
import { personIn } from "../text/personIn";
import { personKey } from "../text/personKey";

/** The admissions that lists and sentences say, and the probationary members whom only the rating table names. */
export function admissionsOf(
  parts: readonly BranchReview[],
  { admissions }: MeetingRecord,
): readonly Admission[] {
  const said = onceEach(admissions.map(({ value }) => value));
  const known = new Set(said.map(({ name }) => personKey(name)));
  const others = parts
    .flatMap(probationaryIn)
    .filter(({ name }) => !known.has(personKey(name)))
    .map(admissionOf);
  return [...said, ...others];
}

/** Of several mentions of a person, the first counts. */
function onceEach(admissions: readonly Admission[]): readonly Admission[] {
  const seen = new Set<string>();
  return admissions.filter(({ name }) => {
    const key = personKey(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function probationaryIn({ table, tally }: BranchReview): readonly Member[] {
  const rows = new Set(tally.rows.probationary ?? []);
  return table.members.filter(({ row }) => rows.has(row));
}

/** The end of the probation counts from the ceremony, which the column of admissions need not be. */
function admissionOf({ name, admitted, admissionDecided, particulars }: Member): Admission {
  const guide = personIn(particulars.guide);
  return {
    name,
    decided: dayIn(admissionDecided),
    ceremony: dayIn(admitted),
    guide: guide === "" ? null : guide,
    probationEnds: null,
    recognised: null,
  };
}

function dayIn(reading: DateReading): IsoDate | null {
  return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
}
