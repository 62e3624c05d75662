import type { SheetText } from "../model/said";
import { cleanText, foldedText } from "../text/foldedText";
import { foldedLetters } from "../text/prose";
import type { KnownTable } from "./kinds";

/** `… ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG NĂM 2025`: the name ends before the year, a bracket or a dash. */
const IN_TITLE =
  /chi bo (?<name>[^,;:(–—]{1,60}?)(?=\s*(?:[,;:(–—]|\s-\s|nam (?:hoc )?20|quy |thang |$))/u;
/** Words behind "chi bộ" that do not name it. */
const NO_NAME =
  /^(?:nam|tu|de nghi|de xuat|danh gia|xep loai|truc thuoc|co so$|hien|co |va |dang|hop|thong nhat|bieu quyet|ket luan|cac|trong|ngay)\b/u;

/** Returns the key of the branch whose members a table lists: its issuer's, else the one in its title; `""` for none. */
export function branchKeyOf(known: KnownTable): string {
  return foldedText(branchNameIn(known) ?? "");
}

/** Returns the name of the branch as its issuer writes it, else as its title does. */
export function branchNameIn({ table, layout }: KnownTable): string | null {
  const issuer = table.facts.branch?.value;
  if (issuer !== undefined) return issuer;
  const above = layout.texts.filter(({ row }) => row < layout.range.top);
  return firstName(above) ?? firstName(layout.sheetTitle);
}

function firstName(texts: readonly SheetText[]): string | null {
  for (const { text } of texts) {
    const composed = text.normalize("NFC");
    const match = IN_TITLE.exec(foldedLetters(composed));
    const name = match?.groups?.["name"];
    if (match && name !== undefined && name.trim() !== "" && !NO_NAME.test(name))
      return cleanText(composed.slice(match.index, match.index + match[0].length));
  }
  return null;
}
