import type { Unrated } from "../../model/tally";
import type { Scheme } from "../../schemes/schema";
import { newMemberOf } from "../../schemes/schemes";
import { unratedWords } from "../words";

export const LATER =
  "Đảng viên thuộc diện xếp loại nhưng chưa được xếp loại thì xếp loại tại kỳ sinh hoạt gần nhất mà đảng viên đó dự; chi bộ báo cáo bổ sung lên cấp ủy cấp trên.";

/** Whether somebody without a rating has been reviewed all the same. */
export function isReviewed(scheme: Scheme, why: Unrated["why"]): boolean {
  return why === "notYet" || (why === "tooNew" && newMemberOf(scheme).reviewed);
}

/** Adds what the source says to the kind of case, unless the one includes the other. */
export function reasonWords(
  scheme: Scheme,
  { why, reason }: Pick<Unrated, "why" | "reason">,
): string {
  const words = unratedWords(scheme)[why];
  if (why === "notYet") return reason || "Bảng nguồn chưa ghi lý do";
  const isIncluded = words
    .normalize("NFC")
    .toLowerCase()
    .includes(reason.normalize("NFC").toLowerCase());
  return isIncluded ? words : `${words}. ${reason}`;
}
