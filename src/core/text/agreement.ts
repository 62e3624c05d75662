import { foldedText } from "./foldedText";
import { mayHaveLevel } from "./levelGrammar";

/** How somebody says that another's rating holds: `Nhất trí`, `Giữ nguyên`, `Duyệt`, `Như chi bộ đề nghị`. */
const AGREES =
  /^(?:nhat tri|dong y|d y|tan thanh|chap thuan|duyet|phe duyet|chuan y|thong nhat|giu(?: nguyen| muc)?|cong nhan|khong (?:thay doi|dieu chinh|doi)|(?:nhu|theo) (?:de nghi|de xuat|chi bo|chi uy|muc|ket qua))(?: (?:cao|voi|nhu|theo|muc|ket qua|de nghi|de xuat|xep loai|cua|chi bo|chi uy))*$/;
/** Brackets behind it that count votes or repeat it, but name no level. */
const BRACKETS = /\s*\(([^()]*)\)\s*$/u;

/** True for words that leave another's rating as it is. */
export function saysAgreed(written: string): boolean {
  const [, inside = ""] = BRACKETS.exec(written) ?? [];
  if (inside === "") return AGREES.test(foldedText(written));
  const beside = foldedText(inside);
  const isAside = /^\d/.test(inside) || AGREES.test(beside);
  return isAside && !mayHaveLevel(beside) && AGREES.test(foldedText(written.replace(BRACKETS, "")));
}

/** True for words in a column of changes by which there is none. */
export function saysUnchanged(written: string): boolean {
  return saysAgreed(written) || /^(?:khong|ko|k|0)(?: co)?$/.test(foldedText(written));
}

/** How far another's rating is moved: `Hạ 01 mức`, `Nâng lên hai bậc`. */
const MOVED =
  /^(?:(?:dong y|nhat tri|thong nhat) )?(ha|xuong|nang|len)(?: (?:xuong|len))? (?:0?([123])|mot|(hai)) (?:muc|bac)$/;

/** Returns by how many levels such words raise another's rating; below 0 for lower, 0 for any other words. */
export function levelsRaised(written: string): number {
  const [, way = "", digit, two] = MOVED.exec(foldedText(written)) ?? [];
  const levels = two ? 2 : Number(digit ?? 1);
  return way === "" ? 0 : /ha|xuong/.test(way) ? -levels : levels;
}
