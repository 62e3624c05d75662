import type { IsoDate } from "../../model/calendar";
import type { Letter } from "../../model/meeting";
import { datesIn } from "../../text/date";

/** A document of the committee above, with its number: `Công văn số 138-CV/ĐUV ngày 13/12/2023 của Đảng ủy Viện`. */
const LETTER =
  /(công văn|kế hoạch|thông báo|hướng dẫn|giấy triệu tập)\s+(?:chỉ đạo\s+)?số\s*:?\s*([\d\p{L}./-]*\d[\d\p{L}./-]*)([^;]*)/iu;
const FROM =
  /(?:^|\s)của\s+(.+?)(?=\s*(?:[,;()]|\.(?:\s|$)|\s(?:về|v\/v|yêu cầu|hướng dẫn|chỉ đạo|ngày)\s|$))/iu;
/** Who directs a branch; what the Party's central bodies issue is a regulation, not a letter. */
const COMMITTEE =
  /(?:đảng ủy|đảng uỷ|đảng bộ|huyện ủy|thành ủy|tỉnh ủy|quận ủy|thị ủy|chi ủy|ban thường vụ|ĐU|ban tổ chức)/iu;

/** Returns the letter that a sentence cites; another document only if a committee sent it. */
export function letterIn(text: string): Letter | null {
  const [, kind = "", written = "", rest = ""] = LETTER.exec(text.normalize("NFC")) ?? [];
  const number = written.replace(/[.,/-]+$/u, "");
  const from = FROM.exec(rest)?.[1]?.trim() ?? null;
  return isLetter(kind, number, from) ? { number, date: dayIn(rest), from } : null;
}

function isLetter(kind: string, number: string, from: string | null): boolean {
  if (number === "" || /TW$/u.test(number)) return false;
  return /công văn/iu.test(kind) || COMMITTEE.test(`${number} ${from ?? ""}`);
}

function dayIn(text: string): IsoDate | null {
  const [date] = datesIn(text).found;
  return date?.precision === "day" ? date.date : null;
}
