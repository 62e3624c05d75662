import type { IsoDate } from "../../model/calendar";
import type { DocumentBlock, Run } from "../../model/document";
import type { Admission } from "../../model/meeting";
import { BLANK } from "../../report/page/blank";
import { shortDate } from "../../report/page/layout";
import { paragraph } from "../blocks";
import type { Material } from "../material";
import { comrades } from "../names";
import { count, say } from "../runs";

/** Those admitted in the year under review, by day. */
export function admittedByDay({
  admissions,
  year,
}: Material): ReadonlyMap<IsoDate, readonly Admission[]> {
  const days = new Map<IsoDate, readonly Admission[]>();
  for (const each of admissions) {
    const day = each.ceremony ?? each.decided;
    if (day === null || Number(day.slice(0, 4)) !== year) continue;
    days.set(day, [...(days.get(day) ?? []), each]);
  }
  return days;
}

/** Who was admitted on which day, who was recognised, and who helps whom. */
export function admissionBlocks(material: Material): readonly DocumentBlock[] {
  const admitted = admittedByDay(material);
  return [
    ...Array.from(admitted, ([day, people]) =>
      paragraph(`admissions.${day}`, admittedSentence(day, people)),
    ),
    ...recognisedBlocks(material),
    ...guideBlocks(Array.from(admitted.values()).flat()),
  ];
}

/** `Ngày 05/5/2023, Chi bộ kết nạp 02 đảng viên mới: các đồng chí A và B.` */
function admittedSentence(day: IsoDate, people: readonly Admission[]): readonly Run[] {
  const number = count(`admissions.${day}`, people.length);
  return say`Ngày ${shortDate(day)}, Chi bộ kết nạp ${number} đảng viên mới: ${comrades(people.map(({ name }) => name))}.`;
}

function recognisedBlocks({ admissions, year }: Material): readonly DocumentBlock[] {
  const people = admissions.flatMap(({ name, recognised }) =>
    recognised !== null && Number(recognised.slice(0, 4)) === year
      ? [`${name} (ngày ${shortDate(recognised)})`]
      : [],
  );
  return people.length === 0
    ? []
    : [
        paragraph(
          "admissions.recognised",
          say`Công nhận đảng viên chính thức: ${comrades(people)}.`,
        ),
      ];
}

/** `Chi bộ phân công đồng chí X theo dõi, giúp đỡ đồng chí A; …`; one who helps several is named once. */
function guideBlocks(people: readonly Admission[]): readonly DocumentBlock[] {
  const helped = people.filter(({ recognised }) => recognised === null);
  if (helped.length === 0) return [];
  const guides = Array.from(new Set(helped.map(({ guide }) => guide)));
  const parts = guides.map((guide) => {
    const names = helped.filter((each) => each.guide === guide).map(({ name }) => name);
    return `đồng chí ${guide ?? BLANK} theo dõi, giúp đỡ ${comrades(names)}`;
  });
  return [paragraph("admissions.guides", say`Chi bộ phân công ${parts.join("; ")}.`)];
}
