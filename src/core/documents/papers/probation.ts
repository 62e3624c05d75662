import type { IsoDate } from "../../model/calendar";
import type { MeetingDocument } from "../../model/document";
import type { Admission } from "../../model/meeting";
import { BLANK } from "../../report/page/blank";
import { shortDate } from "../../report/page/layout";
import { left, middle, table } from "../blocks";
import { headOf, signedFoot } from "../frame";
import type { Material } from "../material";
import { yearText } from "../parts/occasion";

/** Lists those on probation, with who helps them and until when it lasts; null where there is nobody. */
export function probation(material: Material): MeetingDocument | null {
  const people = material.admissions.filter(({ recognised }) => recognised === null);
  if (people.length === 0) return null;
  return {
    kind: "probation",
    name: "Danh sách theo dõi đảng viên dự bị",
    layout: material.layout,
    head: headOf(material, null, null),
    title: "DANH SÁCH",
    subject: `theo dõi đảng viên dự bị năm ${yearText(material.year)}`,
    blocks: [
      table(
        "probation.table",
        [
          middle("TT", 7),
          left("Họ và tên", 25),
          middle("Ngày quyết định kết nạp", 16),
          middle("Ngày tổ chức lễ kết nạp", 15),
          left("Đảng viên chính thức giúp đỡ", 22),
          middle("Ngày hết 12 tháng dự bị", 15),
        ],
        people.map(rowOf),
      ),
    ],
    foot: { ...signedFoot(material), recipients: [] },
    enclosure: null,
  };
}

function rowOf({ name, decided, ceremony, guide, probationEnds }: Admission, i: number) {
  return [
    String(i + 1),
    name,
    dayText(decided),
    dayText(ceremony),
    guide ?? BLANK,
    dayText(probationEnds),
  ].map((cell) => [cell]);
}

function dayText(day: IsoDate | null): string {
  return day === null ? BLANK : shortDate(day);
}
