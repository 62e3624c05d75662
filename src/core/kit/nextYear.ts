import type { DateReading, IsoDate } from "../model/calendar";
import type { Admission, Opinion } from "../model/meeting";
import type { Content, Sample } from "../model/report";
import type { Review } from "../model/review";
import type { Member } from "../model/table";
import { schemeFor } from "../schemes/schemes";
import { personKey } from "../text/personKey";
import { isRatedBranch, type KitBasis, type Person } from "./basis";
import { serialOf } from "./columns";
import { namedByYear } from "./namedByYear";
import { OPINION_STATES, opinionsSheet, type OpinionRow } from "./forms/opinions";
import { ratingList, STATUS_WORDS, type ListedMember } from "./ratingList";

/**
 * The sheets with which the next year begins: the list of those who are still members, without ratings, and the opinions that are
 * still open. `today` decides who has become an official member.
 */
export function nextYearSheets(review: Review, basis: KitBasis, today: IsoDate): readonly Sample[] {
  if (!isRatedBranch(review)) return [];
  const { people, countsFrom1904 } = basis;
  const year = basis.year + 1;
  const recognised = recognitionsIn(review);
  const members = people.map((person) => listed(person, recognised, today, countsFrom1904));
  const scheme = schemeFor({}, year, null);
  const { committee, branch } = basis;
  return [
    ratingList({ scheme, year, committee, branch, members }),
    ...carriedOpinions(review, basis, year),
  ];
}

/** The days on which members were recognised, by the list of admissions. */
function recognitionsIn({ meeting }: Review): ReadonlyMap<string, IsoDate> {
  return new Map(
    meeting.admissions.flatMap(({ value }: { readonly value: Admission }) =>
      value.recognised === null ? [] : [[personKey(value.name), value.recognised] as const],
    ),
  );
}

function listed(
  person: Person,
  recognised: ReadonlyMap<string, IsoDate>,
  today: IsoDate,
  countsFrom1904: boolean,
): ListedMember {
  const { member } = person;
  const official = recognised.get(personKey(member.name)) ?? wholeDay(member.official);
  const dayIn = (date: DateReading) => dateContent(date, countsFrom1904);
  const cells: ListedMember = {
    name: member.name,
    code: member.code,
    birth: dayIn(member.birth),
    sex: member.sex && (member.sex === "female" ? "Nữ" : "Nam"),
    partyGroup: member.partyGroup,
    partyPosition: member.partyPosition,
    job: member.job,
    admitted: dayIn(member.admitted),
    official: official ? serialOf(official, countsFrom1904) : dayIn(member.official),
    status: statusOf(person, official !== null && official <= today),
    group: member.group,
  };
  return Object.fromEntries(
    Object.entries(cells).filter(([, content]) => content !== null && content !== ""),
  );
}

/** What the list of this year says, unless the day of the recognition has come. */
function statusOf({ member, isOfficial }: Person, isRecognised: boolean): string {
  const lasting = (["exempt", "suspended"] as const).find((each) => hasStatus(member, each));
  if (lasting) return STATUS_WORDS[lasting];
  return isOfficial || isRecognised ? STATUS_WORDS.official : STATUS_WORDS.probationary;
}

function hasStatus({ statuses }: Member, wanted: "exempt" | "suspended"): boolean {
  return statuses.some(({ status }) => status === wanted);
}

function wholeDay(date: DateReading): IsoDate | null {
  return date.kind === "date" && date.precision === "day" ? date.date : null;
}

/** A month and a year stay as text, so that Excel does not make a day of them. */
function dateContent(date: DateReading, countsFrom1904: boolean): Content {
  if (date.kind === "blank") return null;
  if (date.kind !== "date") return date.written;
  const [year = "", month = ""] = date.date.split("-");
  if (date.precision === "day") return serialOf(date.date, countsFrom1904);
  return date.precision === "year" ? year : `${String(Number(month))}/${year}`;
}

function carriedOpinions(review: Review, basis: KitBasis, year: number): readonly Sample[] {
  const open = review.meeting.opinions.filter(({ value }) => value.done !== true);
  if (open.length === 0) return [];
  const rows = open.map(({ value }) => carried(value, basis.countsFrom1904));
  return [namedByYear(opinionsSheet(basis, year, rows), year)];
}

function carried({ who, text, to, answer, due, done }: Opinion, from1904: boolean): OpinionRow {
  const day = due !== null && /^\d{4}-\d\d-\d\d$/.test(due) ? (due as IsoDate) : null;
  return {
    who,
    text,
    to,
    answer,
    due: day ? serialOf(day, from1904) : due,
    done: done === false ? OPINION_STATES.open : null,
  };
}
