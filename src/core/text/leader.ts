import { foldedText } from "./foldedText";

const NOT_LEADING =
  /khong (?:giu|la|lam|co)(?: \S+){0,3} (?:chuc vu|lanh dao|quan ly)|phu luc (?:4|5)/;
/** Party posts within a branch are left out: no text read says whether they are leading or managing posts. */
const LEADING =
  /\blanh dao\b|\bquan ly\b(?! (?:du an|chat luong|kho|vat tu|ho so))|\b(?:tong |pho (?:tong )?)?giam doc\b|\b(?:pho )?chu (?:tich|nhiem)\b|\b(?:vien|hieu|cuc|vu|thu|doi|chi cuc|chi huy) truong\b|\b(?:truong|pho) (?:phong|khoa|ban|bo mon|trung tam|don vi|phan hieu|vien truong|hieu truong|cuc truong|vu truong|vien|vu|cuc)\b|\bpho truong\b|\bchanh (?:van phong|thanh tra)\b/;

/** True if a post, or the name of a group, says that its holder leads or manages a unit. */
export function isLeading(text: string): boolean {
  const folded = foldedText(text);
  return LEADING.test(folded) && !NOT_LEADING.test(folded);
}
