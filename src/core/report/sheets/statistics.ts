import type { ReportSheet } from "../../model/report";
import { headingOf, type Views } from "../context";
import { totalsOf } from "../figures/totals";
import { putFoot } from "../foot";
import { putStatistics, statisticsNotes, STATISTICS_WIDTHS } from "../forms/statisticsForm";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { putNotes } from "../page/textLines";
import { attachedReport, signatoriesOf } from "../signatories";
import { yearWords } from "../words";

/** `Thống kê xếp loại đảng viên`: the rows of the form. Its columns by type of organisation are for the level above. */
export function statisticsSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, scheme }] = views;
  const sheet = startDocument(layout, "portrait", STATISTICS_WIDTHS);
  const heading = headingOf(views, {
    kind: "THỐNG KÊ",
    subject: `Kiểm điểm, đánh giá, xếp loại chất lượng đảng viên${yearWords(branch.year)}`,
    attached: attachedReport(views),
  });
  putHeading(sheet, heading);
  putStatistics(sheet, totalsOf(views));
  putNotes(sheet, statisticsNotes(scheme, totalsOf(views).levels.failed.value > 0));
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "live");
  return finishDocument(sheet, { key, name });
}
