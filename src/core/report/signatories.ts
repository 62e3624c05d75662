import { isCommittees, type Views } from "./context";
import { SIGN_HERE, type Signatory } from "./page/signatures";
import { BLANK } from "./page/blank";

/** Who prepares and who signs a document of a branch, or of a committee. */
export function signatoriesOf(views: Views): readonly [left: Signatory, right: Signatory] {
  const body = isCommittees(views) ? "ĐẢNG ỦY" : "CHI BỘ";
  const { signers } = views[0].papers;
  const isOne = views.length === 1;
  return [
    {
      lines: ["NGƯỜI LẬP BIỂU"],
      office: null,
      note: SIGN_HERE,
      name: (isOne ? signers.preparer : undefined) ?? null,
    },
    {
      lines: [`T/M ${body}`],
      office: "BÍ THƯ",
      note: SIGN_HERE,
      name: (isOne ? signers.secretary : undefined) ?? null,
    },
  ];
}

/** The report that a table goes with; its number is left blank where the workbook does not say it. */
export function attachedReport(views: Views): string {
  const [{ papers }] = views;
  return `Báo cáo số ${papers.report ?? `${BLANK}-BC/${isCommittees(views) ? "ĐU" : "CB"}`}`;
}
