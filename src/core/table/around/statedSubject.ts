/** Sentences about other raters, other ratings, ballots, or mere targets. */
const OTHERS =
  /(?<!chi bo )\btu (?:danh gia|xep loai|nhan)|(?:chi uy|dang uy|cap uy|doan the)[^.]{0,20}(?:danh gia|xep loai)|xep loai(?: chat luong)?(?: can bo| cong chuc| vien chuc)|phieu|phan dau|chi tieu|dang ky|du kien|nam truoc|cung ky/u;
/** Clauses that count the commended members, or only some of the members. */
const A_PART = /khen|bieu duong|to dang|\bto \d|\bnhom\b|\bkhoi\b|\bnu\b|toi da|khong qua/u;
const YEAR = /\bnam (20\d\d)\b/gu;

/** True if the folded text around a figure says that it is not about the table's final ratings of the year. */
export function isAboutOthers(
  folded: string,
  start: number,
  end: number,
  year: number | null,
): boolean {
  const sentence = partAround(folded, start, end, /\.(?=\s|$)|\n/gu);
  const clause = partAround(folded, start, end, /[.;,](?=\s|$)|\n/gu);
  const years = Array.from(sentence.matchAll(YEAR), ([, digits]) => Number(digits));
  const otherYear = year !== null && years.length > 0 && !years.includes(year);
  return otherYear || OTHERS.test(sentence) || A_PART.test(clause);
}

function partAround(text: string, start: number, end: number, boundary: RegExp): string {
  const ends = Array.from(text.matchAll(boundary), ({ index }) => index);
  const from = ends.filter((index) => index < start).at(-1) ?? -1;
  const to = ends.find((index) => index >= end) ?? text.length;
  return text.slice(from + 1, to);
}
