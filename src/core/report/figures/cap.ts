import type { Formula } from "../../model/report";
import type { Cap } from "../../model/tally";
import { live } from "./formula";

const WITHIN = "Đúng tỷ lệ";
const EXCEEDED = "Vượt tỷ lệ";

/** Whether the outstanding ratings in one cell are at most the number in another. */
export function capVerdict(outstandingCell: string, maxCell: string, { ok }: Cap): Formula {
  return live(
    `IF(${outstandingCell}<=${maxCell},"${WITHIN}","${EXCEEDED}")`,
    ok ? WITHIN : EXCEEDED,
  );
}

/** `20`, or `20 hoặc 25` where groups differ. */
export function capPercents(caps: readonly Cap[]): string {
  return Array.from(new Set(caps.map(({ percent }) => String(percent)))).join(" hoặc ");
}
