import type { Level } from "../model/level";

/**
 * How people write a level: a word of negation, "hoàn thành", a degree, "nhiệm vụ", each in full or shortened, in any mix
 * (`HT tốt NV`, `H.thành tốt n.vụ`, `K.HTNV`). Read on a folded text without its spaces, and only as a whole.
 */
const NEGATION = "khong|khg|kh|ko|kg|k";
const DONE = "hoanthanh|hoanth|hthanh|hth|ht";
const OUTSTANDING = "xuatsac|xuats|xsac|xs";
const GOOD = "tot";
const TASK = "(?:(?:chuctrach)?(?:nhiemvu|nhvu|nhv|nvu|nv)(?:duocgiao)?)?";
const PHRASE = new RegExp(`^(${NEGATION})?(${DONE})(${OUTSTANDING}|${GOOD}|t)?${TASK}$`);
const OUTSTANDING_ALONE = new RegExp(`^(?:xuatsac|xsac|xs)${TASK}$`);

/** Words that may stand before a level without changing it. */
const LEAD =
  /^(?:(?:duoc|xep|loai|muc|dat|danh gia|chat luong|de nghi|tu xep loai|dang vien|dv|dong chi|chi bo|to chuc dang|tap the)\s)+/;
/** Points or a remark number after a level: `HTTNV (85 điểm)`. */
const TAIL = /(?:\s\d+)+(?:\s?(?:d|diem))?$/;

/** The level that a folded text says in so many words; null for anything else. */
export function grammarLevel(folded: string): Level | null {
  const bare = folded.replace(TAIL, "");
  return phraseLevel(bare) ?? phraseLevel(bare.replace(LEAD, ""));
}

function phraseLevel(folded: string): Level | null {
  const joined = folded.replaceAll(" ", "");
  if (OUTSTANDING_ALONE.test(joined)) return "outstanding";
  const match = PHRASE.exec(joined);
  if (!match) return null;
  const [, negation, done = "", degree] = match;
  if (negation !== undefined) return degree === undefined ? "failed" : null;
  if (degree === undefined) return "completed";
  if (degree === "t") return done.startsWith("ht") ? "good" : null;
  return degree === GOOD ? "good" : "outstanding";
}

const DENIAL = /(?:^|\s)(?:khong|khg|ko|kg|k|kh|hong|chua|chang)(?=\s|$)/;
const JOINED_DENIAL = new RegExp(`^(?:${NEGATION})(?:${DONE})`);

/** True where a folded text denies something: the sign that its nearest level may be its opposite. */
export function isNegated(folded: string): boolean {
  return DENIAL.test(folded) || JOINED_DENIAL.test(folded.replaceAll(" ", ""));
}
