import type { SheetText } from "../../model/said";
import { foldedLetters } from "../../text/prose";

/** Who came to the meeting and where it was; null for what no text says. */
export interface Attendance {
  readonly present: number | null;
  readonly absent: number | null;
  readonly place: string | null;
}

const ABOUT_A_MEETING = /trieu tap|vang mat|du hop|hoi nghi/u;
const PRESENT = /co mat[^\d.;]{0,24}(\d+)/u;
const ABSENT = /vang(?: mat)?[^\d.;]{0,24}(\d+)/u;
const PLACE =
  /địa điểm\s*:\s*(?<label>[^;.…]+)|\btại\s+(?<room>(?:phòng|hội trường|trụ sở|văn phòng)[^;.,…]*)/iu;

export function attendanceIn(texts: readonly SheetText[]): Attendance {
  const composed = texts.map(({ text }) => text.normalize("NFC"));
  const meetings = composed.filter((text) => ABOUT_A_MEETING.test(foldedLetters(text)));
  const count = (pattern: RegExp) => {
    const found = meetings.flatMap((text) => pattern.exec(foldedLetters(text))?.[1] ?? [])[0];
    return found === undefined ? null : Number(found);
  };
  return { present: count(PRESENT), absent: count(ABSENT), place: placeIn(composed) };
}

function placeIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const { label, room } = PLACE.exec(text)?.groups ?? {};
    const place = (label ?? room ?? "").trim();
    if (place !== "") return place;
  }
  return null;
}
