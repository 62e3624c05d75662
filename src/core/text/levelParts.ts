import { LEVELS, type Level } from "../model/level";
import { cleanText, foldedText } from "./foldedText";
import { grammarLevel, isNegated } from "./levelGrammar";
import { saysUnrated } from "./status";

/** The level that a part of a cell names, given folded and as it is written. */
export type LevelOf = (folded: string, written: string) => Level | null;

/** A level, and the remark behind it in the same cell; `""` where there are only points or another name of the level. */
export interface LevelWithRemark {
  readonly level: Level;
  readonly remark: string;
}

/** `1.`, `(2)`, `a)`, `A -` or points before a level. */
const LEADING =
  /^[\s([]*(?:\d{1,3}(?:[.,]\d+)?(?:\s*\/\s*\d{1,3})?\s*(?:(?:điểm|diem|đ|d|%)(?!\p{L}))?[\s()[\].:/–—-]*|(?:[a-d]|[ivx]{1,4})\s*[)\].:/–—-]+\s*)(?=\p{L})/iu;
/** Brackets, and signs that separate a level from what is beside it; the hyphens of `HT-XS-NV` do not. */
const SEPARATOR =
  /\s*(?:[()[\]{}]|[;:|=\n→–—]|-+>|=>|,(?!\d)|\s-+|-+\s|(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)|(?<=\d)\/(?=\s*\p{L})|(?<=\p{L}\s*)\/(?=\s*\d)|(?<=\d\s?(?:đ|điểm))\/|(?<=\p{L}{2})\.\s+(?=\p{L})|\/(?=\s*(?:hoàn|hoan|ht|không|khong|kht|xuất|xuat|xs|tốt|tot)))\s*/iu;
const POINTS = /^(?:(?:dat|duoc|tong|so|diem) )*\d{1,3}(?: \d{1,3}){0,2}(?: ?(?:d|diem))?$/;
/** The name of a class beside the level's own: `Loại A: HTXSNV`. */
const LABEL = /^(?:xep )?(?:(?:loai|muc|hang) )?(?:[abcd]|\d{1,2}|[ivx]{1,4})$/;
/** What takes back the level before it. */
const WITHDRAWN =
  /^(?:khong|khg|ko|kg|k|chua|chang)(?: (?:dat|du|duoc|dong y|nhat tri|duyet|chap nhan|cong nhan|chot|thong qua|ro|phai))?$|^(?:bo|huy|xoa|sai|nham|xem lai|can xem lai|ghi nham)$/;
/** Whose rating, or of when, a remark is about: `tự nhận HTXSNV`. */
const ASIDE =
  /\b(?:ca nhan|ban than|tu (?:nhan|xep|danh gia|dg|xl|cham|de nghi|phan loai)|chi uy|nam (?:truoc|ngoai)|ky truoc)\b/;
/** What may put the level of a remark in the place of the one before it. */
const CHANGE =
  /\b(?:sua|doi|thay|nang|ha|xuong|dieu chinh|chuyen|ket luan|quyet dinh|thong nhat|chot|lai|duyet|dung ra|phai la|cap uy|cap tren|dang uy)\b/;
/** "Hoàn thành" in a remark need not be a level: "hoàn thành đúng hạn". */
const VAGUE = /^(?:ht|hoan thanh)$/;
/** The most words of a level's name with all its words. */
const LONGEST = 6;

/**
 * Reads a cell that says more than the level: its number in a list, points, its other name, or a remark. Null unless the cell
 * names exactly one level, but for another's rating mentioned behind it, and nothing in it speaks against that.
 */
export function levelWithRemark(written: string, levelOf: LevelOf): LevelWithRemark | null {
  const parts = withLevelFirst(partsOf(written.normalize("NFC").replace(LEADING, "")), levelOf);
  const first = parts.findIndex(({ text, folded }) => levelOf(folded, text) !== null);
  const asides = parts.filter((part, at) => at > first && first >= 0 && isAside(part));
  const own = parts.filter((part) => !asides.includes(part));
  const named = new Set(own.flatMap(({ text, folded }) => levelOf(folded, text) ?? []));
  const [level, other] = named;
  if (level === undefined || other !== undefined) return null;
  const isNoLevel = (part: Part) =>
    asides.includes(part) || levelOf(part.folded, part.text) === null;
  const remarks = parts.filter((part) => isNoLevel(part) && isRemark(part));
  if (remarks.some((part) => contradicts(part, level, asides))) return null;
  return { level, remark: remarks.map(({ text }) => text).join("; ") };
}

/** A remark behind words, in brackets. */
const REMARK_BEHIND = /(?<=\S)\s*\([^()]*\)$/u;

/**
 * Returns the word to ask about where a cell names no level: the cell without points, without a remark in brackets and, beside
 * the name of a class, without any. `85 điểm - B` and `B (nghỉ ốm)` both ask what `B` is.
 */
export function wordToExplain(written: string): string {
  const parts = partsOf(written.normalize("NFC")).filter(({ folded }) => !POINTS.test(folded));
  const [label, other] = parts.filter(({ folded }) => LABEL.test(folded));
  const only = label && !other ? label : parts.length === 1 ? parts[0] : undefined;
  return only && only.folded !== "" ? only.text : cleanText(written).replace(REMARK_BEHIND, "");
}

interface Part {
  readonly text: string;
  readonly folded: string;
}

function partsOf(text: string): readonly Part[] {
  return text
    .split(SEPARATOR)
    .map(cleanText)
    .filter((part) => part !== "")
    .map(partOf);
}

function partOf(text: string): Part {
  return { text, folded: foldedText(text) };
}

/** Words behind a level that may change it: `Hoàn thành nhiệm vụ ở mức tốt`. */
const DEGREE = /\b(?:tot|xuat sac|xs|kha|trung binh|tb|yeu|kem|hoac|hay)\b/;
const WITH_TASK = /nhiem vu|nv\b/;

/** Separates a level from the words that follow it without any sign: `HTTNV do có nhiều cố gắng`. */
function withLevelFirst(parts: readonly Part[], levelOf: LevelOf): readonly Part[] {
  const [first, ...others] = parts;
  if (!first || parts.some(({ folded, text }) => levelOf(folded, text) !== null)) return parts;
  const words = first.text.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const level = partOf(words.slice(0, length).join(" "));
    if (!WITH_TASK.test(level.folded) || levelOf(level.folded, level.text) === null) continue;
    const rest = partOf(words.slice(length).join(" "));
    return mayChange(rest) ? parts : [level, rest, ...others];
  }
  return parts;
}

function mayChange({ folded }: Part): boolean {
  return DEGREE.test(folded) || CHANGE.test(folded) || isNegated(folded);
}

function isRemark({ folded }: Part): boolean {
  return !POINTS.test(folded) && !LABEL.test(folded);
}

function contradicts(part: Part, level: Level, asides: readonly Part[]): boolean {
  const { text, folded } = part;
  return (
    folded === "" ||
    text.includes("?") ||
    WITHDRAWN.test(folded) ||
    saysUnrated(folded) ||
    (!asides.includes(part) && mentionsOther(folded, level))
  );
}

/** True for a remark about a rating that is not the one before it: somebody's proposal, or an earlier year's. */
function isAside({ folded }: Part): boolean {
  return ASIDE.test(folded) && !CHANGE.test(folded);
}

/** Denies the level behind it: `chưa đủ điều kiện xếp loại HTXSNV`. */
export const NOT_REACHED =
  /\b(?:khong|khg|ko|kg|k|chua)(?: (?:dat|du|duoc|co|dieu kien|tieu chuan|tieu chi|phieu|de|xet|xep|loai|muc|danh gia|den|nang|len|toi|cong nhan|dong y|nhat tri|duyet|chuan y))*$/;

/**
 * True if some words of a remark name another level: `HTNV (không hoàn thành 1 nhiệm vụ)`. That a better one was not reached is
 * why the member has this one.
 */
function mentionsOther(folded: string, level: Level): boolean {
  const words = folded.split(" ");
  return words.some((_, from) =>
    words.slice(from, from + LONGEST).some((__, length) => {
      const phrase = words.slice(from, from + length + 1).join(" ");
      const named = VAGUE.test(phrase) ? null : grammarLevel(phrase);
      if (named === null || named === level) return false;
      return !isBetter(named, level) || !NOT_REACHED.test(words.slice(0, from).join(" "));
    }),
  );
}

function isBetter(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}
