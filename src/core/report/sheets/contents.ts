import type { ReportSheet } from "../../model/report";
import type { Views } from "../context";
import { putFoot } from "../foot";
import { finishDocument, startDocument } from "../page/document";
import type { SheetFrame } from "../page/sheetBuilder";
import { LABEL, MIDDLE } from "../page/styles";
import { putHeader, putList, type TableColumn } from "../page/tableBlock";
import { yearWords } from "../words";

/** A sheet of the report, and what it is about. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly about: string;
}

const WIDTHS = [4.5, 32, 43];
const LINK_COLUMN = 1;

const COLUMNS: readonly TableColumn[] = [
  { header: "TT", style: MIDDLE },
  { header: "Trang tính", style: LABEL },
  { header: "Nội dung", style: LABEL },
];

/** `Mục lục`: the sheets about several bodies in their order, each with a link. */
export function contentsSheet(
  views: Views,
  entries: readonly Entry[],
  frame: Pick<SheetFrame, "key" | "name">,
): ReportSheet {
  const [{ branch, layout, nouns }] = views;
  const sheet = startDocument(layout, "portrait", WIDTHS);
  const middle = { bold: true, align: "center", vertical: "center" } as const;
  const span = WIDTHS.length;
  sheet.line([{ content: "MỤC LỤC", style: { ...middle, size: layout.kindSize }, span }]);
  const subject = nouns.results + yearWords(branch.year);
  sheet.line([{ content: subject, style: { ...middle, size: layout.subjectSize }, span }]);
  sheet.repeat(putHeader(sheet, COLUMNS));
  putList(
    sheet,
    COLUMNS,
    entries.map(({ key, name, about }, i) => ({
      cells: [i + 1, name, about],
      link: { column: LINK_COLUMN, to: { key } },
    })),
  );
  putFoot(sheet, views, "list");
  return finishDocument(sheet, frame);
}
