import { cleanText, foldedText } from "./foldedText";

/** Returns the same key for a word however it is composed, spaced or capitalised; signs matter, since `A` is not `A+`. */
export function levelWordKey(written: string): string {
  return cleanText(written).toLocaleLowerCase("vi");
}

/** Words before the name of a class: `Loại A` and `A` are the same class. */
const CLASS = /^(?:xep )?(?:loai|muc|hang)(?: dang vien)? (?=\S)/;

/** Returns the name of a class without the word "loại" or "mức" before it, folded. */
export function classKey(written: string): string {
  return foldedText(written).replace(CLASS, "");
}
