import type { SheetText } from "../../model/said";
import type { Fact } from "../../model/table";
import { cleanText, foldedText } from "../../text/foldedText";

export const BRANCH = /^chi bo(?= )/;
export const COMMITTEE =
  /^(?:dang (?:bo|uy)|(?:tinh|thanh|huyen|quan|thi|dac khu) uy|ban (?:cua )?dang|bch dang bo|ban chap hanh dang bo)(?= |$)/;
/** Words of a sentence about the branch, which its name never contains. */
const SENTENCE =
  /xep loai|danh gia|de nghi|thong nhat|ket luan|tu xep|hop ngay|tien hanh|co mat|cong san viet nam|\bnam 20\d\d|danh sach|kiem diem|tong so/;

/** Dots in place of a name. */
const TO_FILL_IN = /(?:…|[._]{3,})\s*$/;

/** Finds an issuer: `ĐẢNG BỘ …` and `CHI BỘ …` in cells of their own, in lines of one cell, or joined by a dash. */
export function issuerIn(texts: readonly SheetText[], pattern: RegExp): Fact<string> | null {
  for (const { text, ...at } of texts) {
    const parts = text
      .normalize("NFC")
      .split(/\s[-–—]\s(?=CHI|Chi|ĐẢNG|Đảng|TỔ|Tổ)|\s(?=(?:CHI BỘ|Chi bộ)\s)/u);
    const issuer = parts
      .filter((part) => !TO_FILL_IN.test(part))
      .map((part) =>
        part.replace(/^(?:(?:[IVXLC]{1,5}|[A-Z]|\d{1,2})\s*[.)/]\s*)?[*\s-]*|[*\s:.,-]+$/gu, ""),
      )
      .find((part) => isIssuer(foldedText(part), pattern));
    if (issuer !== undefined) return { value: cleanText(issuer.replace(/:\s*/, " ")), at };
  }
  return null;
}

function isIssuer(folded: string, pattern: RegExp): boolean {
  return pattern.test(folded) && !SENTENCE.test(folded) && folded.length <= 120;
}
