import { LEVELS, type Level } from "../model/level";
import { foldedText } from "./foldedText";
import { grammarLevel, mayHaveLevel } from "./levelGrammar";
import { NOT_REACHED } from "./levelParts";
import { namesOnlyEarlier } from "./yearsNamed";

/** A level that a note names for its member. */
export interface NotedLevel {
  readonly level: Level;
  /** True if the note says that the member does not have it. */
  readonly denied: boolean;
  readonly by: Decider;
}

/** Who decided it, as far as the note says; `unsure` if there is no more than the level. */
type Decider = "above" | "branch" | "someone" | "unsure";

/** A level in a sentence. Without "nhiệm vụ" it may be about anything, but not behind these words. */
const LEVEL =
  /\b(?:(?:khong|ko|kg|k) ?)?(?:hoan thanh|ht) ?(?:nhiem vu|nv)\b|\b(?:hoan thanh|ht) ?(?:xuat sac|xs|tot|t) ?(?:nhiem vu|nv)\b|\bhtxs\b|(?<=\b(?:len|xuong|muc|loai|(?<!hoan )thanh|sang|con) )(?:(?:hoan thanh|ht) ?)?(?:xuat sac|xs|tot)\b|(?<=\b(?:len|xuong|muc) )hoan thanh$/g;
/** The level that was, in front of the one that is: `từ HTXSNV xuống HTTNV`. */
const FORMER = /@\d (?=(?:(?:xuong|len|thanh|sang|con|ve|lai|muc|loai) )*@)/g;
const NAMED = /([^@]*)@(\d)([^@]*$)?/g;

const ABOVE =
  /(?<!\bthu )\b(?:(?:dang|cap|huyen|quan|thanh|tinh|thi|xa|phuong) uy(?! vien)|dang bo|btv|thuong vu|cap tren|tham quyen|ban chap hanh)\b/;
const BRANCH = /(?<!\bthu )\b(?:chi bo|hoi nghi|tap the)\b/;
/** Somebody decides, in so few words before the level that it is what they decide on. */
const DIRECTLY =
  /(?:uy|bo|btv|vu|tren|quyen|hanh|nghi|the)(?: \w+){0,4}(?: xep loai(?: \w+){1,8})? @/;
const DECIDES =
  /\b(?:(?:quyet|xep|loai|gia|phieu|xet|binh|sua|cham) lai|dieu chinh|quyet dinh|ket luan|chot|duyet|chuan y|cong nhan|thong nhat|nhat tri|giu|bieu quyet|bo phieu|(?:ha|nang) (?:@|tu|bac|muc|loai|xep)|(?:xuong|len|thanh|sang|con|ve)(?: muc| loai)* @)/;
const ALONE = /^(?:(?:xep|danh gia|chat luong|ket qua|loai|muc|dat|la) )*@$/;
/** Whose level, or of when, it is instead; what is proposed or counted, and what is only the reason for another level. */
const ASIDE =
  /\b(?:de (?:nghi|xuat)|kien nghi|xin|trinh (?:dang|cap|btv)|du kien|phan dau|dang ky|neu|se|ca nhan|ban than|chi uy|to dang|tu (?:nhan|xep|danh gia|dg|xl|cham|phan loai)|tu(?: muc| loai)* @|nam (?:truoc|ngoai|sau|toi|lien)|ky truoc|lien tuc|khen|danh hieu|(?:cong|vien) chuc|can bo|chinh quyen|chuyen mon|co quan|nha truong|ubnd|doan|hoi vien|noi (?:cu|o|khac)|bo cu|ty le|chi tieu|\d (?:phieu |y kien )?@)|@ (?:duoc giao|chinh tri|cua|trong)/;
const CANCELLED = /\b(?:huy|bo|thu hoi)(?: ket qua)?(?: danh gia)?(?: xep loai)?(?: muc)?$/;
/** Somebody takes back a proposal, in whatever words. */
const WITHDRAWN = /\brut(?: khoi)?(?: danh sach)?(?: muc)?$/;
const REASON = /\b(?:do|vi|boi|theo)\b.*/;
/** Somebody by name. */
const PERSON = /\b(?:dong chi|d c) (\w+)/;
const NO_NAME = /^(?:duoc|bi|nay|da|co|vi)$/;

/** Returns the level that a note of a member's row names as decided or as changed; null for any other note. */
export function levelOfNote(note: string, name: string, year: number | null): NotedLevel | null {
  const folded = foldedText(note);
  if (!mayHaveLevel(folded) || (year !== null && namesOnlyEarlier(note, "", year))) return null;
  const own = new Set(foldedText(name).split(" "));
  let best: NotedLevel | null = null;
  for (const sentence of sentencesOf(note, year))
    for (const [, before = "", digit, after = ""] of sentence.matchAll(NAMED)) {
      const level = LEVELS[Number(digit)];
      const named = level && levelNamed(level, before, after, own);
      if (named && (!best || weight(named) >= weight(best))) best = named;
    }
  return best;
}

/**
 * Returns the level that a sentence about somebody says that was decided, other than by the branch. One that names several levels
 * may give each to somebody else.
 */
export function levelOfSentence(sentence: string, year: number | null): NotedLevel | null {
  const named = levelOfNote(sentence, "", year);
  if (!named || named.by === "branch") return null;
  if (named.denied) return named;
  const levels = sentencesOf(sentence, year).flatMap((part) => part.match(/@\d/g) ?? []);
  return named.by !== "unsure" && new Set(levels).size === 1 ? named : null;
}

/** Splits a note where a level may be of something else, and writes each level as `@` and its number. */
function sentencesOf(note: string, year: number | null): readonly string[] {
  let before = "";
  const sentences: string[] = [];
  for (const part of note.split(/[.;!?](?=\s|$)|[,()\r\n]+/u)) {
    if (year !== null && namesOnlyEarlier(part, "", year)) continue;
    const folded = before + foldedText(part).replace(LEVEL, numbered).replace(FORMER, "");
    const hasLevel = folded.includes("@");
    if (hasLevel) sentences.push(folded);
    before = !hasLevel && DECIDES.test(folded) ? `${folded} ` : "";
  }
  return sentences;
}

function numbered(words: string): string {
  const level = grammarLevel(words) ?? "good";
  return `@${String(LEVELS.indexOf(level))}`;
}

function levelNamed(
  level: Level,
  before: string,
  after: string,
  own: ReadonlySet<string>,
): NotedLevel | null {
  const [, person = ""] = PERSON.exec(before) ?? [];
  if (!own.has("") && person !== "" && !NO_NAME.test(person) && !own.has(person)) return null;
  const words = before.trim();
  if (WITHDRAWN.test(words)) return { level, denied: true, by: "unsure" };
  if (ASIDE.test(`${before}@${after.replace(REASON, "")}`)) return null;
  const denied = NOT_REACHED.test(words) || CANCELLED.test(words);
  const by = deciderOf(`${before}@${after}`);
  return by ? { level, denied, by } : denied ? { level, denied, by: "unsure" } : null;
}

function deciderOf(said: string): Decider | null {
  const decides = DECIDES.test(said) || DIRECTLY.test(said);
  if (ABOVE.test(said) && decides) return "above";
  if (BRANCH.test(said) && decides) return "branch";
  if (DECIDES.test(said)) return "someone";
  return ALONE.test(said) ? "unsure" : null;
}

/** The level above has the last word, and a denial only says what the level is not. */
function weight({ by, denied }: NotedLevel): number {
  return by === "above" ? 3 : by === "unsure" ? 0 : denied ? 1 : 2;
}
