import type { Level } from "../../model/level";
import { grammarLevel } from "../../text/levelGrammar";
import { memoizeTexts } from "../../text/memoize";

/** Words in the heading of a level's column that do not say which level it is. */
const FILLER =
  /\b(?:so|phieu|luong|sl|ty|le|tl|xep|loai|bieu|quyet|bau|kiem|dong|y|kien|khac|dat|dang|vien|duoc|cot|muc|chat|danh|gia|dv|ket|qua|danh dau|x)\b/g;
const SCALE: Readonly<Record<string, Level>> = {
  "xuat sac": "outstanding",
  tot: "good",
  t: "good",
  "hoan thanh": "completed",
  "khong hoan thanh": "failed",
  // The names before 2018 of the lowest level of members and of the best one of organisations.
  "vi pham tu cach": "failed",
  vptc: "failed",
  "khong du tu cach": "failed",
  "trong sach vung manh": "outstanding",
  tsvm: "outstanding",
};

/** Returns the level that a heading names ("HT tốt nhiệm vụ", "Số phiếu HTXS"), or null. */
export const levelOfHeader = memoizeTexts((folded): Level | null => {
  const known = SCALE[folded] ?? grammarLevel(folded);
  if (known) return known;
  const bare = folded.replace(FILLER, " ").replace(/\s+/g, " ").trim();
  return bare === "" || bare === folded ? null : (SCALE[bare] ?? grammarLevel(bare));
});
