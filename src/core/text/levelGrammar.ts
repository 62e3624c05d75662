import type { Level } from "../model/level";

/**
 * How people write a level: perhaps a negation, then "hoàn thành", a degree and "nhiệm vụ", each in full or shortened
 * (`HT tốt NV`, `H.thành tốt n.vụ`, `K.HTNV`). The pattern has to match a whole folded text without its spaces.
 */
const NEGATION = "khong|khg|kh|ko|kg|k";
const DONE = "hoanthanh|hoanth|hthanh|hth|ht";
const OUTSTANDING = "xuatsac|xuats|xsac|xs";
const GOOD = "tot";
const TASK = "(?:(?:chuctrach)?(?:nhiemvu|nhvu|nhv|nvu|nv)(?:duocgiao)?)?";
const PHRASE = new RegExp(`^(${NEGATION})?(${DONE})(${OUTSTANDING}|${GOOD}|t)?${TASK}$`);
const OUTSTANDING_ALONE = new RegExp(`^(?:xuatsac|xsac|xs)${TASK}$`);
/** "Tốt" alone says how well almost anything was done, so it is a level only in a column of ratings. */
const GOOD_ALONE = new RegExp(`^(?:tot${TASK}|tnv)$`);
/** The degree behind the task: "hoàn thành nhiệm vụ tốt". */
const DEGREE_LAST = /^(?:hoanthanh|ht)(?:nhiemvu|nv)(xuatsac|xs|tot)$/;

/** Words before a level that do not change it. */
const LEAD =
  /^(?:(?:duoc|xep|loai|muc|dat|danh gia|chat luong|de nghi|nhat tri|dong y|thong nhat|ket luan|tu xep loai|dang vien|dv|dong chi|chi bo|to chuc dang|tap the|du tu cach|du tc|dtc|(?:ha|xuong|ha xuong|nang|len|nang len|dieu chinh(?: (?:xuong|len|thanh))?)|(?:vi pham|vp) tu cach(?: dang vien)?(?: (?:hoac|hay|va))?)\s)+/;
/** Points or the number of a note after a level: `HTTNV (85 điểm)`. */
const TAIL = /(?:\s\d+)+(?:\s?(?:d|diem))?$/;

/** What every way to write a level contains, of which most texts have nothing. */
const STEM = /h\s*t|h\s*o\s*a\s*n|x\s*s|x\s*u\s*a\s*t/;

/** False if no part of a folded text can spell out a level. */
export function mayHaveLevel(folded: string): boolean {
  return STEM.test(folded);
}

/** Returns the level that a folded text spells out; null for any other text. */
export function grammarLevel(folded: string): Level | null {
  if (!mayHaveLevel(folded)) return null;
  const bare = folded.replace(TAIL, "");
  return phraseLevel(bare) ?? phraseLevel(bare.replace(LEAD, ""));
}

/** As `grammarLevel`, for a cell in a column of ratings, where "Tốt" alone is a level too. */
export function ratingLevel(folded: string): Level | null {
  const known = grammarLevel(folded);
  if (known) return known;
  const joined = folded.replace(TAIL, "").replace(LEAD, "").replaceAll(" ", "");
  return GOOD_ALONE.test(joined) ? "good" : null;
}

function phraseLevel(folded: string): Level | null {
  const joined = folded.replaceAll(" ", "");
  if (OUTSTANDING_ALONE.test(joined)) return "outstanding";
  const last = DEGREE_LAST.exec(joined)?.[1];
  if (last !== undefined) return last === GOOD ? "good" : "outstanding";
  const match = PHRASE.exec(joined);
  return match ? levelOf(match) : null;
}

function levelOf([, negation, done = "", degree]: RegExpExecArray): Level | null {
  if (negation !== undefined) return degree === undefined ? "failed" : null;
  if (degree === undefined) return "completed";
  if (degree === "t") return done.startsWith("ht") ? "good" : null;
  return degree === GOOD ? "good" : "outstanding";
}

const DENIAL = /(?:^|\s)(?:khong|khg|ko|kg|k|kh|hong|chua|chang)(?=\s|$)/;
const JOINED_DENIAL = new RegExp(`^(?:${NEGATION})(?:${DONE})`);

/** True if a folded text contains a negation, so that the level nearest to it may be its opposite. */
export function isNegated(folded: string): boolean {
  return DENIAL.test(folded) || JOINED_DENIAL.test(folded.replaceAll(" ", ""));
}
