import type { ReportSheet } from "../../model/report";
import type { Review } from "../../model/review";
import type { ReportOptions } from "../context";
import { FINDINGS, isReplacedKey } from "../keys";
import { dayOf, layoutOn } from "../page/layout";
import { finishDocument, startDocument } from "../page/document";
import { BODY, HEADING } from "../page/styles";

/** The note that replaces a sheet of an earlier run when there is nothing left to show on it. */
export function obsoleteSheet(
  review: Review,
  { now }: ReportOptions,
  key: string,
  name: string,
): ReportSheet {
  const layout = layoutOn(review.meetingDate ?? dayOf(now));
  const sheet = startDocument(layout, "portrait", [82]);
  sheet.line([{ content: name, style: HEADING }]);
  sheet.line([{ content: `${wordsFor(review, key)}. Thời điểm lập: ${now}.`, style: BODY }]);
  return finishDocument(sheet, { key, name });
}

function wordsFor({ branches }: Review, key: string): string {
  if (isReplacedKey(key)) return "Trang tính này đã có bản mới hơn thay thế, có thể xóa";
  return key === FINDINGS.key && branches.length > 0
    ? "Không phát hiện lỗi"
    : "Không còn số liệu cho trang tính này";
}
