import type { SheetText } from "../../model/said";
import { foldedText } from "../../text/foldedText";
import { readStatuses } from "../../text/status";

/** Rows above a header in which a text may put all its members in a group. */
const NEAR = 4;
/** With its marks, `tổ` (a group) differs from `tổ chức`. */
const PARTY_GROUP =
  /^(?:(?:[ivxlc]{1,5}|[a-h]|\d{1,2})[\s.)/:-]+)?tổ (?!chức|kiểm|quốc|trưởng|phó|bầu|giúp)/u;
/** A list of the members in a status: `II. ĐẢNG VIÊN DỰ BỊ`, `Danh sách đảng viên được miễn sinh hoạt`. */
const MEMBERS =
  /^(?:(?:[ivxlc]{1,5}|[a-h]|\d{1,2}) )?(?:danh sach |cac )*(?:dang vien|dv|dong chi)\b/;
const LONGEST = 90;

/** Returns the texts right above a header that put its members in a party group or a status. */
export function groupAbove(texts: readonly SheetText[], top: number): readonly string[] {
  return texts
    .filter(({ row, text }) => row < top && row >= top - NEAR && text.length <= LONGEST)
    .map(({ text }) => text)
    .filter((text) => {
      const folded = foldedText(text);
      const isStatus = MEMBERS.test(folded) && readStatuses(text).length > 0;
      const isGroup = PARTY_GROUP.test(text.normalize("NFC").toLowerCase().trim());
      return isGroup || (isStatus && !/xep loai|danh gia/.test(folded));
    });
}
