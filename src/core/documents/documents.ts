import type { MeetingDocument } from "../model/document";
import type { Review } from "../model/review";
import { materialOf } from "./material";
import { commendation } from "./papers/commendation";
import { minutes } from "./papers/minutes";
import { news } from "./papers/news";
import { probation } from "./papers/probation";
import { ratingReport } from "./papers/ratingReport";
import { resolution } from "./papers/resolution";
import { yearReport } from "./papers/yearReport";

const PAPERS = [minutes, ratingReport, yearReport, resolution, commendation, probation, news];

/**
 * Writes the documents of a branch's meeting from the review, as plain paragraphs and tables. What the workbook does not say is
 * dots to be written over. Empty unless the workbook is about the members of a single branch.
 */
export function documentsOf(review: Review): readonly MeetingDocument[] {
  const material = materialOf(review);
  return material === null ? [] : PAPERS.flatMap((paper) => paper(material) ?? []);
}
