import type { DateReading, IsoDate } from "../../model/calendar";
import type { FindingData } from "../../model/findingData";
import type { Finding } from "../../model/finding";
import type { Admission } from "../../model/meeting";
import type { Role } from "../../model/role";
import { cellOf } from "../cells";
import { fromRule } from "../context";
import { cellFor, type Listed, type MeetingCheck, type MeetingContext } from "./meetingContext";

/** Reports where a list of admissions and the table of ratings say different things of a member. */
export const checkAdmissionAgrees: MeetingCheck<"admission-agrees"> = (record, rule, context) =>
  record.admissions.flatMap((each): readonly Finding[] => {
    const { name } = each.value;
    const listed = context.find(name);
    if (!listed && !isMissing(context)) return [];
    const found = listed ? differences(each.value, listed, context.meetingDate) : [NOT_LISTED];
    return found.map(({ part, role, ...data }) => {
      const own = cellFor(each, part);
      const at = listed ? [own, cellOf(listed.table, listed.member.row, [role])] : [own];
      return { ...fromRule(rule), at, data: { name, ...data } };
    });
  });

/** Who is missing can only be told where there is one table of members. */
function isMissing({ tables }: MeetingContext): boolean {
  return tables.length === 1;
}

interface Difference extends Omit<FindingData["admission-contradicts-table"], "name"> {
  readonly part: keyof Admission;
  readonly role: Role;
}

const NOT_LISTED: Difference = {
  what: "notListed",
  part: "name",
  role: "name",
  stated: null,
  listed: null,
};

function differences(
  admission: Admission,
  listed: Listed,
  meeting: IsoDate | null,
): readonly Difference[] {
  return [
    ...admittedDifference(admission, listed),
    ...decidedDifference(admission, listed),
    ...standingDifference(admission, listed, meeting),
  ];
}

/** The table's day of admission may be the ceremony's or the decision's. */
function admittedDifference(
  { decided, ceremony }: Admission,
  { member }: Listed,
): readonly Difference[] {
  const listed = dayOf(member.admitted);
  const stated = ceremony ?? decided;
  if (!listed || !stated || listed === ceremony || listed === decided) return [];
  const part = ceremony ? "ceremony" : "decided";
  return [{ what: "admitted", part, role: "admitted", stated, listed }];
}

function decidedDifference({ decided }: Admission, { member }: Listed): readonly Difference[] {
  const listed = dayOf(member.admissionDecided);
  if (!listed || !decided || listed === decided) return [];
  return [{ what: "decided", part: "decided", role: "admissionDecided", stated: decided, listed }];
}

/** Two days of recognition, or else two standings. */
function standingDifference(
  { recognised }: Admission,
  { member, membership }: Listed,
  meeting: IsoDate | null,
): readonly Difference[] {
  const listed = dayOf(member.official);
  const about = { part: "recognised", stated: recognised, listed } as const;
  if (listed && recognised)
    return listed === recognised ? [] : [{ ...about, what: "official", role: "official" }];
  const isSame = isOfficial(recognised, meeting) === (membership === "official");
  return isSame || membership === null ? [] : [{ ...about, what: "status", role: "status" }];
}

function dayOf(reading: DateReading): IsoDate | null {
  return reading.kind === "date" && reading.precision === "day" ? reading.date : null;
}

function isOfficial(recognised: IsoDate | null, meeting: IsoDate | null): boolean {
  return recognised !== null && (meeting === null || recognised <= meeting);
}
