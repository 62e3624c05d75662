import type { ColumnFacts } from "./columnFacts";

const CRITERION =
  /tieu chi|tu tuong|chinh tri|dao duc|loi song|tac phong|le loi|y thuc|ky luat|khac phuc|han che|pham chat|nang luc|thuc hien nhiem vu|xay dung (?:dang|tap the)/;
const NOT_A_CRITERION = /xep loai|\bmuc\b|ket luan|vien chuc|cong chuc/;

/** True for a column that contains the degree at which one criterion was judged: "Đạo đức, lối sống" over "Tốt". */
export function isCriterionByDegree({ whole, contents }: ColumnFacts): boolean {
  const { filled, degrees } = contents;
  return degrees * 2 > filled && CRITERION.test(whole) && !NOT_A_CRITERION.test(whole);
}
