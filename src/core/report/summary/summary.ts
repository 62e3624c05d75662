import type { ReportSheet } from "../../model/report";
import type { BranchReview } from "../../model/review";
import { headingOf, isCommittees, partsOf, type BranchView } from "../context";
import { countWords, schemeWords, sourceWords, yearWords } from "../words";
import { frozenWords } from "../foot";
import { ballotTotals } from "../figures/ballots";
import { liveNotes } from "../figures/liveNotes";
import { putHeading } from "../page/heading";
import { SheetBuilder } from "../page/sheetBuilder";
import { putSignatures, signatories } from "../page/signatures";
import { ALERT, BODY } from "../page/styles";
import { putCaption, putNotes, startNumbering } from "../page/textLines";
import { putCap } from "./cap";
import { groupDrawing, putGroups } from "./groups";
import { levelCaption } from "./levelCaption";
import { AT, levelDrawings, putLevels } from "./levels";
import { putCommended, putUnrated } from "./lists";
import { localRuleWords } from "./localRules";
import { putRaters } from "./raters";
import { putSubjects } from "./subjects";
import { putYears, yearDrawing } from "./years";

/**
 * The order, the names, five columns of numbers (the last also has words), a gap, and the charts. As narrow as the
 * longest words allow, because the sheet's width decides how small it is printed.
 */
const WIDTHS = [4, 38.5, 10, 10, 10, 10, 11.6, 1, 35.4];
const CHART_COLUMN = 8;
const ISSUER_COLUMNS = 4;
/** Less than on other sheets, because the whole summary has to fit on one page. */
const LINE_POINTS = 15.75;

/** The branch's result on one page. */
export function summarySheet(view: BranchView, key: string, name: string): ReportSheet {
  const { branch, layout, nouns } = view;
  const sheet = new SheetBuilder(WIDTHS, LINE_POINTS);
  const heading = headingOf([view], {
    number: view.body.kind === "committee" ? "Số ………-BC/ĐU" : "Số ………-BC/CB",
    kind: "BÁO CÁO",
    subject: `Tổng hợp kết quả đánh giá, xếp loại chất lượng ${nouns.many}${yearWords(branch.year)}`,
  });
  putHeading(sheet, ISSUER_COLUMNS, heading);
  putFacts(sheet, view);
  putTables(sheet, view);
  putNotes(sheet, footNotes(view));
  putSignatures(sheet, ISSUER_COLUMNS, layout, signatories(isCommittees([view])));
  return sheet.finish({
    key,
    name,
    page: { orientation: "portrait", margins: layout.margins, repeatRows: null },
    onePage: true,
    frozenRows: 0,
  });
}

/** Writes the tables with the charts beside them, a caption of the charts, and the lists over the whole width. */
function putTables(sheet: SheetBuilder, view: BranchView): void {
  const numbered = startNumbering();
  const top = sheet.next;
  const levels = putLevels(sheet, view, numbered);
  putSubjects(sheet, view, levels, numbered);
  const groups = putGroups(sheet, view, numbered);
  putCap(sheet, view, { levels, groups }, numbered);
  putRaters(sheet, view, levels, numbered);
  const years = putYears(sheet, view, levels, numbered);
  const drawings = [
    ...levelDrawings(view, levels),
    ...(groups === null ? [] : [groupDrawing(view, groups)]),
    ...(years === null ? [] : [yearDrawing(view, years)]),
  ];
  sheet.chartsBeside(top, CHART_COLUMN, drawings);
  putCaption(
    sheet,
    levelCaption(view, { label: AT.label, count: AT.count, ...levels }, [
      ...(groups === null ? [] : ["Biểu đồ theo nhóm: như bảng kết quả theo nhóm đối tượng."]),
      ...(years === null ? [] : ["Biểu đồ theo năm: như bảng so với các năm trước."]),
    ]),
  );
  putUnrated(sheet, view, numbered);
  putCommended(sheet, view, numbered);
}

function putFacts(sheet: SheetBuilder, view: BranchView): void {
  const { branch, options } = view;
  const span = WIDTHS.length;
  const sources = partsOf(view).map((part) => sourceWords(part.branch.table));
  const errors = view.findings.filter(({ severity }) => severity === "error").length;
  sheet.line([{ content: findingCountWords(view), style: errors > 0 ? ALERT : BODY, span }]);
  for (const content of [
    `Quy định áp dụng: ${schemeWords(view)}.`,
    `Nguồn số liệu: ${sources.join("; ")}. Thời điểm lập: ${options.now}.`,
    ...localLines(view),
    ...ballotLines(branch),
    ...ratingLines(view),
  ])
    sheet.text(content, BODY, span);
}

/** Says in words how many findings there are. */
function findingCountWords({ findings }: BranchView): string {
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  if (findings.length === 0) return "Kết quả kiểm tra: không phát hiện lỗi.";
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  const words = countWords([
    [errors, "lỗi"],
    [warnings, "nội dung cần xem xét"],
    [infos, "lưu ý"],
  ]);
  return `Kết quả kiểm tra: ${errors === 0 ? "không có lỗi; " : "còn "}${words} (chi tiết tại trang tính “Kiểm tra”).`;
}

function footNotes(view: BranchView): readonly string[] {
  const { numbers, options } = view;
  const proposal = isCommittees([view])
    ? "Kết quả trên là tự xếp loại và đề nghị; cấp có thẩm quyền xem xét, quyết định."
    : "Kết quả trên là tự xếp loại và đề nghị của chi bộ; cấp có thẩm quyền xem xét, quyết định.";
  const figures = options.frozen === true ? [frozenWords([view])] : liveNotes(numbers.obstacles);
  return [proposal, ...figures];
}

/** The committee's own rules that override the regulation. */
function localLines({ branch }: BranchView): readonly string[] {
  const rules = localRuleWords(branch.parameters);
  return rules.length === 0 ? [] : [`Quy chế của cấp ủy: ${rules.join("; ")}.`];
}

/** The ballots in one line, if the sheet states them. */
function ballotLines(branch: BranchReview): readonly string[] {
  const { issued, returned, valid, invalid } = ballotTotals(branch);
  const parts = [
    ["phát ra", issued],
    ["thu về", returned],
    ["hợp lệ", valid],
    ["không hợp lệ", invalid],
  ] as const;
  const stated = parts.flatMap(([words, count]) =>
    count === null ? [] : [`${words} ${String(count)}`],
  );
  return stated.length === 0 ? [] : [`Kiểm phiếu: ${stated.join("; ")}.`];
}

/** The branch's rating of itself, always as a proposal, because the committee decides. */
function ratingLines({ branch: { ownLevel }, scheme }: BranchView): readonly string[] {
  if (ownLevel === null) return [];
  const { name } = scheme.levels[ownLevel];
  return [`Chi bộ tự xếp loại, đề nghị: ${name}; cấp có thẩm quyền quyết định.`];
}
