import type { BranchView } from "../context";
import { proposalWords } from "../figures/commended";
import { capitalised, unratedWords } from "../words";
import type { SheetBuilder } from "../page/sheetBuilder";
import { BODY, LABEL, MIDDLE, NOTE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { putBareSection, putSection, type Numbering } from "../page/textLines";

/** The most rows of a list on the summary, which has to fit on a page; the whole list is on a sheet of its own. */
const MOST_ROWS = 10;

/** A list this short is kept on one page; its rows may have two lines. */
const FEW_ROWS = 3;

const UNRATED: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Họ và tên", style: LABEL },
  { header: "Diện", style: LABEL, span: 3 },
  { header: "Lý do đã ghi", style: LABEL, span: 3 },
];

const COMMENDED: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Họ và tên", style: LABEL },
  { header: "Nội dung đề nghị", style: LABEL, span: 6 },
];

export function putUnrated(
  sheet: SheetBuilder,
  { branch: { tally }, scheme, nouns }: BranchView,
  numbered: Numbering,
): void {
  const words = unratedWords(scheme);
  const rows = tally.unrated.map(({ name, why, reason }) => [name, words[why], reason]);
  const title = numbered(`${capitalised(nouns.many)} không xếp loại, chưa xếp loại`);
  putShortList(sheet, title, withName(UNRATED, nouns.name), rows, nouns.each);
}

/** `after` is the number of plain lines that follow, which never come on a page without this list. */
export function putCommended(
  sheet: SheetBuilder,
  { branch: { table, tally }, body, nouns }: BranchView,
  numbered: Numbering,
  after: number,
): void {
  const rows = tally.commended.map((each) => [each.name, proposalWords(each, table)]);
  putShortList(
    sheet,
    numbered("Đề nghị khen thưởng"),
    withName(COMMENDED, nouns.name),
    rows,
    nouns.each,
    after,
  );
  if (rows.length === 0) return;
  const who = body.kind === "branch" ? "Chi bộ" : "Cấp ủy";
  const content = `${who} đề nghị, cấp có thẩm quyền quyết định.`;
  sheet.text(content, NOTE, sheet.widths.length);
}

function putShortList(
  sheet: SheetBuilder,
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  each: string,
  after = 0,
): void {
  const span = sheet.widths.length;
  if (rows.length === 0) {
    putBareSection(sheet, `${title}: không có.`, after);
    return;
  }
  putSection(sheet, title, rows.length > FEW_ROWS ? FEW_ROWS : 2 * rows.length + after);
  putHeader(sheet, columns);
  const shown = rows.slice(0, MOST_ROWS);
  putList(
    sheet,
    columns,
    shown.map((cells, i) => ({ cells: [i + 1, ...cells] })),
    after,
  );
  const rest = rows.length - shown.length;
  if (rest > 0) sheet.line([{ content: `Và ${String(rest)} ${each} khác.`, style: BODY, span }]);
}

function withName(columns: readonly TableColumn[], header: string): readonly TableColumn[] {
  return columns.map((column, i) => (i === 1 ? { ...column, header } : column));
}
