import type { ReportSheet } from "../../model/report";
import { EXCLUSIONS } from "../../model/tally";
import { newMemberOf } from "../../schemes/schemes";
import { headingOf, type Views } from "../context";
import { totalsOf } from "../figures/totals";
import { putFoot } from "../foot";
import { FORM_WIDTHS, putForm, type FormCounts } from "../forms/form6f";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { signatoriesOf } from "../signatories";
import { yearWords } from "../words";

/** The numbers of a branch or a committee for `Biểu số 6F - BTCTW`, which the level above it draws up and signs. */
export function form6fSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout }] = views;
  const sheet = startDocument(layout, "portrait", FORM_WIDTHS);
  const heading = headingOf(views, {
    kind: "SỐ LIỆU LẬP BIỂU SỐ 6F - BTCTW",
    subject: `Kết quả kiểm điểm tự phê bình và phê bình${yearWords(branch.year)}`,
  });
  putHeading(sheet, heading);
  putForm(sheet, countsOf(views), { year: branch.year, subject: branch.table.subject });
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "live");
  return finishDocument(sheet, { key, name });
}

/** Under the oldest regulation members admitted too late to be rated are reviewed all the same. */
function countsOf(views: Views): FormCounts {
  const { toRate, rated, notYetRated, excluded } = totalsOf(views);
  const tooNew = excluded.tooNew.value;
  const reviewedAnyway = newMemberOf(views[0].scheme).reviewed ? tooNew : 0;
  const out = EXCLUSIONS.reduce((sum, why) => sum + excluded[why].value, 0);
  return {
    toReview: toRate + reviewedAnyway,
    reviewed: rated + reviewedAnyway,
    notReviewed: notYetRated + out - reviewedAnyway,
    tooNew: tooNew - reviewedAnyway,
    exempt: excluded.exempt.content,
    suspended: excluded.suspended.content,
  };
}
