import { byLevel, LEVELS } from "../../model/level";
import type { Content, ReportSheet } from "../../model/report";
import { byExclusion } from "../../model/tally";
import { newMemberOf } from "../../schemes/schemes";
import { live } from "../figures/formula";
import type { Figure, Totals } from "../figures/totals";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { putSignatures } from "../page/signatures";
import { putNotes } from "../page/textLines";
import { FORM_WIDTHS, putForm, type FormCounts } from "../forms/form6f";
import { putStatistics, statisticsNotes, STATISTICS_WIDTHS } from "../forms/statisticsForm";
import { levelIs, membersWhere, standingIs, type Condition } from "./counts";
import { dataRange } from "./data";
import { committeeHeading, SIGNATORIES, type CommitteeView } from "./view";

export const STATISTICS = {
  key: "committee-statistics",
  name: "Thống kê xếp loại đảng viên",
} as const;
export const FORM_6F = { key: "committee-form6f", name: "Biểu 6F – BTCTW" } as const;

/** `Thống kê xếp loại đảng viên` over all branches, by formulas. */
export function committeeStatistics(view: CommitteeView): ReportSheet {
  const sheet = startDocument(view.layout, "portrait", STATISTICS_WIDTHS);
  const subject = "Kiểm điểm, đánh giá, xếp loại chất lượng đảng viên";
  putHeading(sheet, committeeHeading(view, "THỐNG KÊ", subject));
  putStatistics(sheet, totalsOf(view));
  putNotes(sheet, statisticsNotes(view.scheme, view.gathering.counts.levels.failed > 0));
  putSignatures(sheet, view.layout, SIGNATORIES);
  return finishDocument(sheet, STATISTICS);
}

/** The members' numbers for `Biểu số 6F - BTCTW`; those of leading bodies are for the committee to fill in. */
export function committeeForm6f(view: CommitteeView): ReportSheet {
  const sheet = startDocument(view.layout, "portrait", FORM_WIDTHS);
  putHeading(
    sheet,
    committeeHeading(
      view,
      "SỐ LIỆU LẬP BIỂU SỐ 6F - BTCTW",
      "Kết quả kiểm điểm tự phê bình và phê bình",
    ),
  );
  putForm(sheet, formCounts(view), { year: view.gathering.year, subject: "members" });
  putSignatures(sheet, view.layout, SIGNATORIES);
  return finishDocument(sheet, FORM_6F);
}

/** Under the oldest regulation members admitted too late to be rated are reviewed all the same. */
function formCounts(view: CommitteeView): FormCounts {
  const { present, excluded, levels, rated, toRate } = totalsOf(view);
  const { exempt, suspended, tooNew } = excluded;
  const ratings = LEVELS.map((level) => formulaOf(levels[level].content)).join("+");
  const reviewedAnyway = newMemberOf(view.scheme).reviewed;
  const [also, alsoValue] = reviewedAnyway
    ? [`+${formulaOf(tooNew.content)}`, tooNew.value]
    : ["", 0];
  const subjects = formulaOf(countWhere(view, [standingIs("toRate")], toRate).content);
  return {
    toReview: live(subjects + also, toRate + alsoValue),
    reviewed: live(ratings + also, rated + alsoValue),
    notReviewed: live(
      `${formulaOf(present.content)}-(${ratings + also})`,
      present.value - rated - alsoValue,
    ),
    tooNew: reviewedAnyway ? 0 : tooNew.content,
    exempt: exempt.content,
    suspended: suspended.content,
  };
}

function totalsOf(view: CommitteeView): Totals {
  const { counts } = view.gathering;
  const { present, rated, toRate, notYetRated, excluded, levels } = counts;
  const all = live(`COUNTA(${dataRange(view, "number")})`, present);
  const ofLevel = byLevel((level) => countWhere(view, [levelIs(view, level)], levels[level]));
  const ratings = LEVELS.map((level) => formulaOf(ofLevel[level].content)).join("+");
  return {
    present: { value: present, content: all },
    toRate,
    rated,
    notYetRated,
    unrated: {
      value: present - rated,
      content: live(`${formulaOf(all)}-(${ratings})`, present - rated),
    },
    excluded: byExclusion((why) => countWhere(view, [standingIs(why)], excluded[why])),
    levels: ofLevel,
  };
}

function countWhere(view: CommitteeView, conditions: readonly Condition[], value: number): Figure {
  return { value, content: membersWhere(view, conditions, value) };
}

function formulaOf(content: Content): string {
  return typeof content === "object" && content !== null
    ? content.formula.slice(1)
    : String(content);
}
