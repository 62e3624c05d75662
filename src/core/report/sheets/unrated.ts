import type { Content, ReportSheet } from "../../model/report";
import type { Member } from "../../model/table";
import type { Unrated } from "../../model/tally";
import { headingOf, partsOf, type BranchView, type Views } from "../context";
import { branchNameOf, capitalised, yearWords } from "../words";
import { putFoot } from "../foot";
import { isReviewed, LATER, reasonWords } from "../forms/unratedReasons";
import { finishDocument, startDocument } from "../page/document";
import { putHeading } from "../page/heading";
import { dateWords } from "../page/layout";
import { putSignatures } from "../page/signatures";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { fittingWidth } from "../page/textWidth";
import { linesAfter, putNotes } from "../page/textLines";
import { codeHeader } from "../codeHeader";
import { signatoriesOf } from "../signatories";

/** A column that is there only where it says something. */
interface Column extends TableColumn {
  readonly width: number;
  readonly of: (view: BranchView, each: Unrated) => Content;
}

/** The columns of the form `Danh sách đảng viên chưa kiểm điểm, xếp loại chất lượng`, in its own words. */
function columnsOf(views: Views): readonly Column[] {
  const [{ nouns, branch }] = views;
  const isMembers = branch.table.subject === "members";
  const code = codeHeader(views);
  return [
    { header: nouns.name, width: 24, style: LABEL, of: (_, { name }) => name },
    ...(code === null ? [] : [{ header: code, width: 12.7, style: LABEL, of: codeOf }]),
    ...(views.length === 1 ? [] : [{ header: "Chi bộ", width: 22, style: LABEL, of: ofBranch }]),
    ...(isMembers ? [{ header: "Ngày kết nạp", width: 11.5, style: MIDDLE, of: admittedOf }] : []),
    {
      header: "Chưa kiểm điểm, tự phê bình và phê bình",
      width: 13,
      style: MIDDLE,
      of: (view, each) => (isReviewed(view.scheme, each.why) ? null : "X"),
    },
    { header: "Chưa đánh giá xếp loại chất lượng", width: 13, style: MIDDLE, of: () => "X" },
  ];
}

/** The width of the sheet in characters, as wide as the paper. */
const WIDTH = 122;
const ORDER: TableColumn = { header: "TT", style: MIDDLE };
const ORDER_WIDTH = 4.5;
const REASON: TableColumn = { header: "Lý do", style: LABEL };

/** Lists everyone without a rating, and why. */
export function unratedSheet(views: Views, key: string, name: string): ReportSheet {
  const [{ branch, layout, nouns }] = views;
  const columns = columnsOf(views);
  const rows = views
    .flatMap(partsOf)
    .flatMap((view) =>
      view.branch.tally.unrated.map((each) => [
        ...columns.map(({ of }) => of(view, each)),
        reasonWords(view.scheme, each),
      ]),
    );
  const order = Math.max(ORDER_WIDTH, fittingWidth(String(rows.length)));
  const widths = [order, ...columns.map(({ width }) => width)];
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const sheet = startDocument(layout, "landscape", [...widths, rest]);
  const heading = headingOf(views, {
    kind: "DANH SÁCH",
    subject: `${capitalised(nouns.many)} chưa kiểm điểm, xếp loại chất lượng${yearWords(branch.year)}`,
  });
  putHeading(sheet, heading);
  const all = [ORDER, ...columns, REASON];
  sheet.repeat(putHeader(sheet, all));
  const notes = branch.table.subject === "members" ? [LATER] : [];
  putList(
    sheet,
    all,
    rows.map((cells, i) => ({ cells: [i + 1, ...cells] })),
    linesAfter(sheet, notes),
  );
  putNotes(sheet, notes);
  putSignatures(sheet, layout, signatoriesOf(views));
  putFoot(sheet, views, "list");
  return finishDocument(sheet, { key, name });
}

function memberOf({ branch: { table } }: BranchView, { row }: Unrated): Member | undefined {
  return table.members.find((member) => member.row === row);
}

function codeOf(view: BranchView, each: Unrated): Content {
  return memberOf(view, each)?.code || null;
}

function ofBranch({ branch }: BranchView): Content {
  return branchNameOf(branch.table);
}

function admittedOf(view: BranchView, each: Unrated): Content {
  const member = memberOf(view, each);
  return member ? dateWords(member.admitted) : null;
}
