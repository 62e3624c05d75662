import { addMonths, type IsoDate } from "../../model/calendar";
import type { FindingData } from "../../model/findingData";
import type { Finding } from "../../model/finding";
import type { Admission, MeetingRecord, Recorded } from "../../model/meeting";
import { personKey } from "../../text/personKey";
import { fromRule } from "../context";
import { cellFor, type MeetingCheck, type MeetingContext } from "./meetingContext";

/** Reports an end of probation or a recognition that is not twelve months after the ceremony. */
export const checkProbation: MeetingCheck<"probation"> = ({ admissions }, rule) =>
  admissions.flatMap((each): readonly Finding[] => {
    const { name, ceremony, probationEnds, recognised } = each.value;
    if (ceremony === null) return [];
    const { months } = rule.parameters;
    const ends = addMonths(ceremony, months);
    const about = { name, ceremony, ends, months };
    const wrong: FindingData["probation-not-twelve-months"][] = [];
    if (probationEnds !== null && !isEnd(probationEnds, ends))
      wrong.push({ ...about, what: "ends", stated: probationEnds });
    if (recognised !== null && recognised < dayBefore(ends))
      wrong.push({ ...about, what: "recognised", stated: recognised });
    return wrong.map((data) => ({
      ...fromRule(rule),
      at: [
        cellFor(each, data.what === "ends" ? "probationEnds" : "recognised"),
        cellFor(each, "ceremony"),
      ],
      data,
    }));
  });

/** The same day a year later, or the day before it, which is the last of the twelve months. */
function isEnd(stated: IsoDate, ends: IsoDate): boolean {
  return stated === ends || stated === dayBefore(ends);
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10) as IsoDate;
}

/** Reports a member whose twelve months were over on the day of the meeting, but who is not recognised. */
export const checkRecognition: MeetingCheck<"recognition"> = (record, rule, context) => {
  const meeting = record.facts?.value.date ?? context.meetingDate;
  if (meeting === null) return [];
  const { months, workingDays } = rule.parameters;
  return record.admissions.flatMap((each): readonly Finding[] => {
    const { name, ceremony, probationEnds, recognised } = each.value;
    const ends = ceremony ? addMonths(ceremony, months) : probationEnds;
    if (ends === null || recognised !== null || ends > meeting || isOfficial(name, context))
      return [];
    const data = { name, ends, workingDays };
    return [{ ...fromRule(rule), at: [cellFor(each, "recognised", "probationEnds")], data }];
  });
};

function isOfficial(name: string, { find }: MeetingContext): boolean {
  return find(name)?.membership === "official";
}

/** Reports a member on probation without a guide, and a guide who is not an official member. */
export const checkGuides: MeetingCheck<"guide"> = (record, rule, context) =>
  record.admissions.flatMap((each): readonly Finding[] => {
    const reason = reasonOf(each, record, context);
    if (reason === null) return [];
    const { name, guide } = each.value;
    return [
      {
        ...fromRule(rule),
        severity: reason === "probationary" || reason === "self" ? rule.severity : "warning",
        at: [cellFor(each, "guide")],
        data: { name, guide: guide ?? "", reason },
      },
    ];
  });

/** A list without a column of guides says nothing about them. */
function reasonOf(
  { value: { name, guide, recognised }, cells }: Recorded<Admission>,
  { admissions }: MeetingRecord,
  { find, tables }: MeetingContext,
): FindingData["guide-not-official"]["reason"] | null {
  if (guide === null) return cells.guide && recognised === null ? "missing" : null;
  if (personKey(guide) === personKey(name)) return "self";
  const listed = find(guide);
  const own = admissions.find(({ value }) => personKey(value.name) === personKey(guide));
  if (listed?.membership === "probationary" || (own && own.value.recognised === null && !listed))
    return "probationary";
  return listed || tables.length === 0 ? null : "notListed";
}
