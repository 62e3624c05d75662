import type { CapUnit } from "../../model/parameters";
import type { Formula } from "../../model/report";
import type { Cap } from "../../model/tally";
import type { Scheme } from "../../schemes/schema";
import { live } from "./formula";

const WITHIN = "Trong tỷ lệ";
const EXCEEDED = "Vượt tỷ lệ";

/** Whether the outstanding ratings in one cell are at most the number in another. */
export function capVerdict(outstandingCell: string, maxCell: string, { ok }: Cap): Formula {
  return live(
    `IF(${outstandingCell}<=${maxCell},"${WITHIN}","${EXCEEDED}")`,
    ok ? WITHIN : EXCEEDED,
  );
}

/** Within what the percentage is taken. */
export const CAP_UNIT_WORDS: Readonly<Record<CapUnit, string>> = {
  "base-organisation": "từng tổ chức cơ sở đảng",
  "similar-duties": "từng nhóm có vị trí, vai trò, chức năng, nhiệm vụ tương đồng",
};

/** Returns the words for what the caps of a table are a percentage of; `good` names the good ratings. */
export function capBaseWords([cap]: readonly Cap[], good: string): string {
  return {
    good,
    goodOrBetter: `${good} trở lên`,
    rated: "số đã xếp loại",
    present: "tổng số",
  }[cap?.base ?? "good"];
}

/** `Số tối đa bằng 20% số đảng viên được xếp loại …, bỏ phần lẻ` */
export function capMeaning(
  caps: readonly Cap[],
  { nouns, scheme }: { readonly nouns: { readonly many: string }; readonly scheme: Scheme },
): string {
  const base = capBaseWords(caps, `số ${nouns.many} được xếp loại ${scheme.levels.good.name}`);
  return `Số tối đa bằng ${capPercents(caps)}% ${base}, bỏ phần lẻ`;
}

/** `20`, or `20 hoặc 25` where groups differ. */
export function capPercents(caps: readonly Cap[]): string {
  return Array.from(new Set(caps.map(({ percent }) => String(percent)))).join(" hoặc ");
}
