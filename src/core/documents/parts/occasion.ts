import type { Letter } from "../../model/meeting";
import type { Run } from "../../model/document";
import { BLANK } from "../../report/page/blank";
import { shortDate } from "../../report/page/layout";
import { count, join, say } from "../runs";
import type { Material } from "../material";
import { introduced, introducedBefore, sentence } from "../names";

/** What the meeting is called: it closes the year too where the year's targets are reported. */
export function meetingName({ record, year }: Material): string {
  const rates = "đánh giá, xếp loại chất lượng Chi bộ, đảng viên";
  return record.targets.length > 0
    ? `Hội nghị tổng kết công tác năm ${yearText(year)} và ${rates}`
    : `Hội nghị ${rates} năm ${yearText(year)}`;
}

export function yearText(year: number | null): string {
  return year === null ? BLANK : String(year);
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["CV", "Công văn"],
  ["KH", "Kế hoạch"],
  ["HD", "Hướng dẫn"],
  ["TB", "Thông báo"],
]);

/** `Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện`; null where no letter is known. */
export function letterWords({ facts: { letter } }: Material): string | null {
  if (letter === null) return null;
  const { number, date, from } = letter;
  return [
    `${kindOf(letter)} số ${number ?? BLANK}`,
    date === null ? `ngày ${BLANK}` : `ngày ${shortDate(date)}`,
    `của ${from ?? BLANK}`,
  ].join(" ");
}

function kindOf({ number }: Letter): string {
  const code = /-\s*(\p{L}+)\//u.exec(number ?? "")?.[1]?.toUpperCase() ?? "CV";
  return LETTERS.get(code) ?? "Văn bản";
}

/** `chiều ngày 15/12/2023`: the part of the day is said where the hour is known. */
export function dayWords(material: Material): string {
  const { start } = material.facts;
  const date = dateWords(material);
  return start === null ? date : `${partOfDay(start)} ${date}`;
}

function partOfDay(hour: string): string {
  const [hours = 0] = hour.split(":").map(Number);
  if (hours < 12) return "sáng";
  return hours < 18 ? "chiều" : "tối";
}

/** `ngày 15/12/2023` */
export function dateWords({ day }: Material): string {
  return `ngày ${day === null ? BLANK : shortDate(day)}`;
}

/** `14 giờ 00`; dots where it is not known. */
export function hourWords(hour: string | null): string {
  if (hour === null) return "…… giờ ……";
  const [hours = "", minutes = ""] = hour.split(":");
  return `${hours} giờ ${minutes}`;
}

export function placeWords({ facts, papers }: Material): string {
  return facts.place ?? papers.attendance.place ?? BLANK;
}

/** A room has no name of its own. */
const ROOM = /^(?:Phòng|Hội trường|Nhà|Tầng|Văn phòng|Trụ sở)(?= )/u;

/** The place within a sentence: `phòng họp tầng 3`. */
export function placeInSentence(material: Material): string {
  return placeWords(material).replace(ROOM, (word) => word.toLowerCase());
}

/** `Triệu tập 16 đồng chí; có mặt 15 đồng chí; vắng mặt 01 đồng chí.` */
export function attendanceWords({ facts }: Material): readonly Run[] {
  const known = (what: "summoned" | "present" | "absent") => {
    const value = facts[what];
    return value === null ? BLANK : count(`meeting.${what}`, value);
  };
  const absent =
    facts.absent === 0
      ? say`không có đồng chí nào vắng mặt`
      : say`vắng mặt ${known("absent")} đồng chí`;
  return join(
    [
      say`Triệu tập ${known("summoned")} đồng chí`,
      say`có mặt ${known("present")} đồng chí`,
      absent,
    ],
    "; ",
  );
}

/** `Có mặt 16/16 đồng chí được triệu tập`, as a resolution says it; the minutes' words where one of the two is not known. */
export function presentWords(material: Material): readonly Run[] {
  const { summoned, present } = material.facts;
  return summoned === null || present === null
    ? attendanceWords(material)
    : say`Có mặt ${count("meeting.present", present)}/${count("meeting.summoned", summoned)} đồng chí được triệu tập`;
}

export function chairOf({ facts, papers }: Material): string | null {
  return facts.chair ?? papers.signers.chair ?? signerOf(facts.signers, /chủ (?:trì|tọa|toạ)/iu);
}

export function clerkOf({ facts }: Material): string | null {
  return facts.clerk ?? signerOf(facts.signers, /thư ký|ghi biên bản/iu);
}

/** The secretary, who signs for the branch. */
export function secretaryOf({ facts, papers }: Material): string | null {
  return papers.signers.secretary ?? signerOf(facts.signers, /^bí thư/iu);
}

function signerOf(signers: Material["facts"]["signers"], says: RegExp): string | null {
  return signers.find(({ title }) => says.test(title.normalize("NFC")))?.name ?? null;
}

/** `Đồng chí A, Bí thư Chi bộ`; dots where nobody is known. */
export function officer(material: Material, name: string | null): string {
  return name === null ? `đồng chí ${BLANK}` : introduced(material, name);
}

/** Who leads the meeting and who writes it down, in one sentence. */
export function leadersSentence(material: Material): readonly Run[] {
  const [chair, clerk] = [chairOf(material), clerkOf(material)];
  const who = (name: string | null) =>
    name === null ? `đồng chí ${BLANK}` : introducedBefore(material, name);
  return sentence(say`${who(chair)} chủ trì; ${who(clerk)} làm thư ký.`);
}
