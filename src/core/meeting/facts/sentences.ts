import { hoursIn } from "../../text/hour";
import { datesIn } from "../../text/date";
import { personsIn } from "../../text/personIn";
import { foldedLetters } from "../../text/prose";
import { putAttended } from "./attendance";
import type { FactDraft } from "./draft";
import { letterIn } from "./letter";
import type { Statement } from "../statements";

/** Takes what a sentence of minutes says: `Hội nghị bắt đầu lúc 14 giờ 00, … có mặt 14/16 đảng viên, vắng 02`. */
export function putSentence(draft: FactDraft, { text, letters: folded, at }: Statement): void {
  const letter = letterIn(text);
  if (letter && !draft.has("letter")) draft.put("letter", letter, at);
  putHours(draft, text, folded, at);
  putDay(draft, text, folded, at);
  if (MEETING.test(folded)) draft.put("place", placeIn(text), at);
  putPeople(draft, text, at);
  putAttended(draft, text, at);
}

const MEETING = /hoi nghi|\bhop\b|sinh hoat|tien hanh|to chuc|bat dau|khai mac/;
const BEGINS =
  /(?:bat dau|khai mac|vao hoi|vao luc|\bluc|\bhoi|\btu)[\s:,]*(?:luc|hoi|vao|tu|vao luc|vao hoi)?[\s:]*$/;
const ENDS =
  /(?:ket thuc|be mac|hoan thanh|\bden|xong)[\s:,]*(?:luc|hoi|vao|vao luc|vao hoi)?[\s:]*$/;

function putHours(draft: FactDraft, text: string, folded: string, at: Statement["at"]): void {
  for (const { hour, at: index } of hoursIn(text)) {
    const before = folded.slice(Math.max(0, index - 40), index);
    if (ENDS.test(before) || /(?:ket thuc|be mac)[^.;]*$/.test(before)) draft.put("end", hour, at);
    else if (BEGINS.test(before) || MEETING.test(folded)) draft.put("start", hour, at);
  }
}

/** The day of a meeting in words that name its time of day or the meeting itself. */
const DAY =
  /(?:\b(?:sang|chieu|toi)(?: ngay)?|(?:hop|hoi nghi|gio|phut|\d ?h ?\d*|khai mac|bat dau|to chuc)[^.;]{0,40}? ngay)[\s:,]*$/;

/** A sentence about a meeting may begin with its day, or have it behind the letter that it carries out. */
const OPENS = /^(?:vao )?(?:hom nay,? )?ngay\s*$/;
const HELD =
  /^[^.;]{0,120}\b(?:to chuc|tien hanh|trieu tap|khai mac)\b[^.;]{0,20}\b(?:hoi nghi|cuoc hop|hop chi bo|sinh hoat)\b/;
const CITES = /\bso\b[^,]*$|cong van|quyet dinh/;

function putDay(draft: FactDraft, text: string, folded: string, at: Statement["at"]): void {
  const { found, at: starts } = datesIn(text);
  for (const [i, { date, precision }] of found.entries()) {
    if (precision !== "day") continue;
    const start = starts[i] ?? 0;
    const before = folded.slice(Math.max(0, start - 70, starts[i - 1] ?? 0), start);
    const clause = before.slice(before.search(/[^;(]*$/));
    const isNamed = DAY.test(clause) && !CITES.test(clause);
    if (isNamed || opensMeeting(folded, before, start)) draft.put("date", date, at);
  }
}

/** True for a day at the beginning of a sentence or behind a comma, before words about the meeting. */
function opensMeeting(folded: string, before: string, start: number): boolean {
  if (OPENS.test(folded.slice(0, start))) return MEETING.test(folded);
  const [clause = ""] = before.split(/,\s*/).slice(-1);
  return OPENS.test(clause) && HELD.test(folded.slice(start));
}

const PLACE =
  /(?<!\p{L})tại\s*:?\s+((?:phòng|hội trường|trụ sở|nhà|tầng|văn phòng|trung tâm|cơ quan|ủy ban|\p{Lu})[^.;:]*?)(?=\s*(?:[.;:)]|,\s*(?:chi bộ|hội nghị|đảng bộ|đồng chí|dưới|ban chi ủy|chi ủy|ngày|lúc|có|với|do|gồm|thành phần|tổng số|triệu tập|vắng|nhằm|để|chủ trì|thư ký)|\s(?:chi bộ\s[^,.;]*\s)?(?:đã\s)?(?:tổ chức|tiến hành)\s|$))/iu;

function placeIn(text: string): string | null {
  const place = PLACE.exec(text)?.[1]?.trim() ?? null;
  return place === null || /^(?:hội nghị|cuộc họp|công văn|điều)/iu.test(place) ? null : place;
}

const ROLES = [
  ["chair", /chu tri|chu toa|dieu hanh/],
  ["clerk", /thu k[yi]\b|ghi bien ban/],
] as const;

/** A post is named right before the person, or else behind him and before the next one. */
function putPeople(draft: FactDraft, text: string, at: Statement["at"]): void {
  const people = personsIn(text);
  people.forEach(({ name, at: index, end }, i) => {
    const before = foldedLetters(text.slice(people[i - 1]?.end ?? 0, index));
    const behind = foldedLetters(text.slice(end, people[i + 1]?.at));
    const ahead = before.slice(before.search(/[^.;,]*$/));
    const named = ROLES.find(([, says]) => says.test(ahead));
    const [clause = ""] = behind.split(/[.;]/);
    const role = named ?? ROLES.find(([, says]) => says.test(clause));
    if (role) draft.put(role[0], name, at);
  });
}
