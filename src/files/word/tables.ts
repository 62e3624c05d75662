import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from "docx";
import type { DocumentBlock, TableColumn } from "../../core/model/document";
import { runsText } from "../../core/documents/runs";
import { STYLE, twips } from "./styles";

/** The width between the margins of an A4 page, in centimetres. */
const PAGE_WIDTH = 21 - 3 - 1.5;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

type TableBlock = Extract<DocumentBlock, { readonly kind: "table" }>;

/** A table with lines, whose header every page repeats. */
export function bodyTable({ columns, rows }: TableBlock): Table {
  const widths = columns.map(({ width }) => twips((PAGE_WIDTH * width) / 100));
  const cellOf = (run: IRunOptions, column: TableColumn, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: STYLE.cell,
          alignment:
            run.bold === true || column.align === "center"
              ? AlignmentType.CENTER
              : AlignmentType.LEFT,
          children: [new TextRun(run)],
        }),
      ],
    });
  const rowOf = (texts: readonly string[], bold: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: bold,
      children: columns.map((column, i) =>
        cellOf({ text: texts[i] ?? "", bold }, column, widths[i] ?? 0),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: [
      rowOf(
        columns.map(({ header }) => header),
        true,
      ),
      ...rows.map((cells) => rowOf(cells.map(runsText), false)),
    ],
  });
}

/** Two halves side by side without lines, as at the head and the foot of a document. */
export function halves(rows: readonly (readonly [left: Paragraph[], right: Paragraph[]])[]): Table {
  const widths = [twips(PAGE_WIDTH * 0.45), twips(PAGE_WIDTH * 0.55)];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, side) =>
              new TableCell({ width: { size: widths[side] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}
