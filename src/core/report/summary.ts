import type { ReportSheet } from "../model/report";
import { PREPARER, putNotes, putSignatures, SECRETARY } from "./closing";
import { schemeWords, sourceWords } from "./context";
import type { BranchView } from "./context";
import { liveNotes } from "./counting";
import { putHeading } from "./heading";
import { SheetBuilder } from "./sheetBuilder";
import { ALERT, BODY } from "./styles";
import { putCap } from "./summaryCap";
import { putCharts, putLevels } from "./summaryLevels";
import { putCommended, putUnrated } from "./summaryLists";
import { putSubjects } from "./summarySubjects";
import { countWords } from "./words";

/** TT, the wide column of names, and five columns of numbers. */
const WIDTHS = [6, 44, 14, 14, 14, 14, 16];
const ISSUER_COLUMNS = 2;

/** The branch's result on one page. */
export function summarySheet(view: BranchView, key: string, name: string): ReportSheet {
  const { branch, layout, nouns } = view;
  const sheet = new SheetBuilder(WIDTHS);
  const { branch: branchName, committee, place } = branch.table.facts;
  putHeading(sheet, ISSUER_COLUMNS, {
    layout,
    facts: { branch: branchName, committee, place },
    day: branch.meetingDate,
    year: branch.year,
    number: "Số       -BC/CB",
    kind: "BÁO CÁO",
    subject: `Tổng hợp kết quả đánh giá, xếp loại chất lượng ${nouns.many}${yearWords(branch.year)}`,
  });
  putFacts(sheet, view);
  const levels = putLevels(sheet, view);
  putCharts(sheet, levels, view);
  putSubjects(sheet, view, levels);
  putCap(sheet, view, levels);
  putUnrated(sheet, view);
  putCommended(sheet, view);
  putNotes(sheet, footNotes(view));
  putSignatures(sheet, ISSUER_COLUMNS, layout, [PREPARER, SECRETARY]);
  return sheet.finish({
    key,
    name,
    page: { orientation: "portrait", margins: layout.margins, repeatRows: null },
    onePage: true,
    frozenRows: 0,
  });
}

export function yearWords(year: number | null): string {
  return year === null ? "" : ` năm ${String(year)}`;
}

function putFacts(sheet: SheetBuilder, view: BranchView): void {
  const { branch, options } = view;
  const span = WIDTHS.length;
  const errors = view.findings.filter(({ severity }) => severity === "error").length;
  sheet.line([{ content: checkWords(view), style: errors > 0 ? ALERT : BODY, span }]);
  for (const content of [
    `Quy định áp dụng: ${schemeWords(view)}.`,
    `Nguồn số liệu: ${sourceWords(branch.table)}. Thời điểm lập: ${options.now}.`,
  ])
    sheet.line([{ content, style: BODY, span }]);
}

/** How many findings stand, at the head of the result. */
function checkWords({ findings }: BranchView): string {
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

function footNotes({ numbers, options }: BranchView): readonly string[] {
  const proposal =
    "Kết quả trên là tự xếp loại và đề nghị của chi bộ; cấp có thẩm quyền xem xét, quyết định.";
  const figures = options.frozen === true ? ["Số liệu đã chốt."] : liveNotes(numbers.obstacles);
  return [proposal, ...figures];
}
