import { foldedText } from "../text/foldedText";

/** True for words such as "xếp loại theo thời gian công tác thực tế": the rating is based on the work actually done. */
export function saysWorkDone(words: string): boolean {
  return /thuc te/.test(foldedText(words));
}
