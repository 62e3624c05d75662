import { writeXlsx, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { SentCopy } from "../../core/report/sending/sentCopy";
import { foldedText } from "../../core/text/foldedText";

const FONT = { name: "Times New Roman", size: 12 } as const;
const LINE = { style: "thin", color: { rgb: "000000" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const TITLE: CellStyle = { font: { ...FONT, bold: true }, alignment: { horizontal: "center" } };
const PLAIN: CellStyle = { font: FONT };
/** In inches, as the file has them: 2 cm, the left one 3 cm and the right one 1.5 cm. */
const MARGINS = { top: 0.787, bottom: 0.787, left: 1.181, right: 0.591, header: 0.3, footer: 0.3 };

/** Makes the copy for the committee above as an .xlsx of one sheet without formulas. */
export function sentFile(copy: SentCopy): Promise<Uint8Array> {
  return writeXlsx({ sheets: [sheetOf(copy)], defaultFont: FONT });
}

function sheetOf({ head, columns, rows, foot }: SentCopy): WriteSheet {
  const above = [...head.map((line) => [line]), []];
  const header = above.length;
  const all = [...above, columns.map((column) => column.header), ...rows.map((row) => [...row])];
  const below = foot.length > 0 ? [[], ...foot.map((line) => [line])] : [];
  const last = columns.length - 1;
  return {
    name: "Xếp loại",
    columns: columns.map(({ width }) => ({ width })),
    rows: [...all, ...below],
    cells: stylesOf(all.length, header, columns, [...all, ...below].length),
    merges: head.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })),
    freezePane: { rows: header + 1 },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: MARGINS,
      printTitlesRow: `$${String(header + 1)}:$${String(header + 1)}`,
    },
  };
}

function stylesOf(
  tableEnd: number,
  header: number,
  columns: SentCopy["columns"],
  end: number,
): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (let row = 0; row < end; row += 1)
    for (const [column, { isText }] of columns.entries()) {
      const style =
        row < header ? TITLE : row < tableEnd ? cellStyle(row === header, isText) : PLAIN;
      cells.set(`${String(row)},${String(column)}`, { style });
    }
  return cells;
}

function cellStyle(isHeader: boolean, isText: boolean): CellStyle {
  return {
    font: { ...FONT, bold: isHeader },
    border: BORDER,
    alignment: {
      horizontal: isHeader || !isText ? "center" : "left",
      vertical: "center",
      wrapText: true,
    },
  };
}

/** A name that every system and mail program accepts: `chi-bo-thon-dong-2025.xlsx`. */
export function sentFileName({ branch, year }: Pick<SentCopy, "branch" | "year">): string {
  const name = foldedText(branch ?? "chi bo").replace(/[^a-z0-9]+/gu, "-");
  return `${name}${year === null ? "" : `-${String(year)}`}.xlsx`;
}
