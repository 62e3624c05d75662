import type { Rater } from "../../model/level";

/**
 * Whose rating a heading announces. `branch`: the branch's own, usually the final one; `decision`: a higher level's;
 * `official`: called so (`chính thức`), whoever gave it; `any`: nobody is named.
 */
export type RatingSource = Exclude<Rater, "final"> | "branch" | "official" | "decision" | "any";

const RATING =
  /xep loai|\bxep$|danh gia|^txl$|muc chat luong|phan loai|binh xet|\b(?:kq|dg|muc)?xl(?:dv|vc|cl|cldv)?\b|de nghi|de xuat|^muc(?:$| do| hoan thanh| de)|ket qua|ket luan|thong nhat|quyet dinh|bieu quyet|cong nhan|\brat(?:ing|ed)\b|classification|^loai(?: dang vien)?$|phe duyet|chuan y|dieu chinh/;
const NOT_RATING =
  /diem|phieu|ty le|\btl\b|%|ngay|(?<!co )so (?:nam|luong|qd|quyet dinh)|khen|nhan xet|uu diem|han che|tot nghiep|hoc luc|hanh kiem|thi dua|suc khoe|ly luan|dao tao|ghi chu|ky luat|thuc hien|chuc vu|cong tac|boi duong|hoc tap|nghi quyet|(?<!co )so quyet|tieu chi|tu cach|goi y|noi dung|thoi gian|phan cong|bau cu|tham muu|dong y|giai trinh|dieu kien|thuoc dien|\bchua\b|khong xep loai/;
/** A party body and what it does; its name is between them: `Đảng ủy Sở Giáo dục và Đào tạo quyết định`. */
const NAMED_BODY =
  /((?:dang uy|dang bo|cap uy|chi uy|chi bo|thuong vu|btv)\b)(.*?) (?=quyet dinh|phe duyet|cong nhan|chuan y|xep loai|danh gia|de nghi|de xuat)/;
/** Words of such names that would otherwise show that a heading is none of a rating. */
const NAME_WORDS = /\b(?:so|dao tao|boi duong|hoc tap|ly luan|suc khoe|thi dua|cong tac)\b/g;
/** Ratings of earlier years. */
const PAST = /nam (?:truoc|lien ke|ngoai)|ky truoc|truoc do/;

const SOURCES: readonly (readonly [RatingSource, RegExp])[] = [
  ["decision", /(?:cap uy|dang uy|thuong vu).*(?:quyet dinh|phe duyet|cong nhan|chuan y)/],
  [
    "self",
    /\btu (?:danh|xep|nhan|phan|cham|kiem|de|xl|dg)|^ca nhan(?! duoc)|dang vien (?:tu|danh gia|xep loai|nhan)|ban than|\bself\b|don vi tu|^dang vien$|^txl$/,
  ],
  [
    "union",
    /doan the|cong doan|doan thanh nien|to chuc (?:chinh tri|ct xh)|tap the lanh dao|mat tran|\bunion\b/,
  ],
  [
    "committee",
    /chi uy|^(?:xl )?cu(?: (?:xl|dx|dn))?$|^cap uy(?! (?:cap tren|co tham))|ban chi uy|\bcap uy (?:noi|chi bo|de|xep|danh|dang)|\bcommittee\b/,
  ],
  ["branch", /chi bo|^(?:xl )?cb (?:xl|dg|dx|dn)\b|\bbranch\b|tap the chi bo/],
  [
    "decision",
    /(?:dang|huyen|quan|thi|thanh|tinh) uy|dang bo|thuong vu|\bbtv\b|cap uy|^(?:(?:xep loai|xl) )?du(?: (?:xl|xep loai|dg|danh gia))?$/,
  ],
  [
    "staff",
    /vien chuc|cong chuc|can bo(?! dang vien)|cbcc|ccvc|cc vc|cb cc|cbvc|cb vc|lao dong|\bnld\b|xlvc|chuyen mon|chinh quyen|co quan|thu truong|don vi|nha truong|\bstaff\b|\bvc\b|cnv|bgh|ban giam hieu/,
  ],
  ["decision", /tham quyen|cap tren|quyet dinh|cong nhan|phe duyet|chuan y/],
  ["official", /chinh thuc/],
];

/** Returns whose rating a heading announces, going by its lowest level first; null if it announces none. */
export function ratingSource(lowest: string, whole: string): RatingSource | null {
  if (
    NOT_RATING.test(withoutName(lowest)) ||
    /phieu|khen thuong|diem/.test(whole) ||
    PAST.test(whole)
  )
    return null;
  if (!RATING.test(whole)) return null;
  const own = sourceIn(lowest);
  if (own) return own;
  if (lowest === whole) return "any";
  return RATING.test(lowest) ? (sourceIn(parentOf(lowest, whole)) ?? "any") : null;
}

function withoutName(heading: string): string {
  return heading.replace(
    NAMED_BODY,
    (_, body: string, name: string) => `${body}${name.replace(NAME_WORDS, "")} `,
  );
}

function parentOf(lowest: string, whole: string): string {
  return whole.slice(0, whole.length - lowest.length).trim();
}

/** Returns whose rating a folded text names without the word, such as "Chi ủy" or "Tự nhận"; null for nobody's. */
export function sourceIn(folded: string): RatingSource | null {
  return SOURCES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
