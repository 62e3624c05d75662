import { addMonths, type DateReading, type IsoDate } from "../../model/calendar";
import type { Content, Sample } from "../../model/report";
import { meetingRulesOf } from "../../schemes/meetingRules";
import type { KitBasis, Person } from "../basis";
import { DAY, orderColumn, serialOf, WORDS } from "../columns";
import { day } from "../entries";
import { firstRowOf, formSheet, note, type At, type FormColumn } from "../formSheet";
import { namesOffered } from "../namesOffered";

type Key = "order" | "name" | "decided" | "ceremony" | "guide" | "ends" | "deadline" | "recognised";

const EMPTY_ROWS = 10;
const [PROBATION] = meetingRulesOf("probation");

/** `Kết nạp, dự bị`: those on probation, who helps them, and until when the branch considers each of them. */
export function admissionsForm(basis: KitBasis): Sample {
  const people = basis.people.filter(({ isOfficial }) => !isOfficial);
  const [{ parameters, why }] = meetingRulesOf("recognition");
  const { months, workingDays } = parameters;
  const lines = [note(PROBATION.why.vi), note(`${why.vi} Hạn xét ở đây chưa trừ ngày nghỉ lễ.`)];
  const dated = (key: "decided" | "ceremony" | "recognised", header: string): FormColumn<Key> => ({
    key,
    header,
    width: 13,
    style: DAY,
    content: (_, index) => dayOf(people[index], key, basis),
    entry: (at) => day(at(key)),
  });
  return formSheet<Key>({
    key: "admissions",
    name: "Kết nạp, dự bị",
    tableName: "KetNapDuBi",
    title: `KẾT NẠP ĐẢNG VIÊN, ĐẢNG VIÊN DỰ BỊ NĂM ${String(basis.year)}`,
    lines,
    rows: people.length + EMPTY_ROWS,
    columns: [
      orderColumn(firstRowOf({ lines }), "name", people.length),
      {
        key: "name",
        header: "Họ và tên",
        width: 26,
        style: WORDS,
        content: (_, index) => people[index]?.member.name ?? null,
      },
      dated("decided", "Ngày quyết định kết nạp"),
      dated("ceremony", "Ngày tổ chức lễ kết nạp"),
      {
        key: "guide",
        header: "Đảng viên chính thức giúp đỡ",
        width: 26,
        style: WORDS,
        content: (_, index) => people[index]?.member.particulars.guide || null,
        entry: () => namesOffered(basis),
      },
      {
        key: "ends",
        header: `Ngày hết ${String(months)} tháng dự bị`,
        width: 13,
        style: DAY,
        content: (at, index) => endOf(at, ceremonyOf(people[index]), months, basis),
      },
      {
        key: "deadline",
        header: "Hạn chi bộ xét công nhận",
        width: 13,
        style: DAY,
        content: (at) => ({
          formula: `=IF(ISNUMBER(${at("ends")}),WORKDAY(${at("ends")},${String(workingDays)}),"")`,
          value: "",
        }),
      },
      dated("recognised", "Ngày công nhận chính thức"),
    ],
  });
}

function dayOf(
  person: Person | undefined,
  key: "decided" | "ceremony" | "recognised",
  { countsFrom1904 }: KitBasis,
): Content {
  if (!person || key === "recognised") return null;
  const { admitted, admissionDecided } = person.member;
  const date = wholeDay(key === "decided" ? admissionDecided : admitted);
  return date && serialOf(date, countsFrom1904);
}

function ceremonyOf(person: Person | undefined): IsoDate | null {
  return person ? wholeDay(person.member.admitted) : null;
}

function wholeDay(date: DateReading): IsoDate | null {
  return date.kind === "date" && date.precision === "day" ? date.date : null;
}

/** Where a day is a text, Excel may take its month for the day, so nothing is computed from it. */
function endOf(
  at: At<Key>,
  ceremony: IsoDate | null,
  months: number,
  { countsFrom1904 }: KitBasis,
): Content {
  const cell = at("ceremony");
  const ends = ceremony && addMonths(ceremony, months);
  return {
    formula: `=IF(ISNUMBER(${cell}),EDATE(${cell},${String(months)}),"")`,
    value: ends === null ? "" : serialOf(ends, countsFrom1904),
  };
}
