import type { Style } from "../../model/report";
import { leftHalf } from "./halves";
import type { Layout } from "./layout";
import type { Piece, SheetBuilder } from "./sheetBuilder";
import { BLANK } from "./blank";
import { BODY } from "./styles";

/** Who signs on one side of the foot: `T/M CHI BỘ` above `BÍ THƯ`. */
export interface Signatory {
  readonly lines: readonly string[];
  readonly office: string | null;
  readonly note: string;
  /** Who signs there, where the workbook says so; else the place stays empty, for people to write in. */
  readonly name: string | null;
}

export const SIGN_HERE = "(Ký, ghi rõ họ tên)";

const ROWS_TO_SIGN = 3;
const MIDDLE: Style = { ...BODY, size: 14, align: "center" };

/** Centred like the lines around it, so that an empty line gets its cells merged as well. */
const EMPTY: Style = { align: "center" };

/** The most plain lines that two signature blocks take. */
export const SIGNATURE_LINES = 8;
/** The space above is height, not an empty row: what is one block is marked as one. */
const FIRST_ROW_POINTS = 36;

/** Writes two signature blocks side by side, with room to sign. */
export function putSignatures(
  sheet: SheetBuilder,
  layout: Layout,
  signatories: readonly [left: Signatory, right: Signatory],
): void {
  const left = leftHalf(sheet.widths);
  const spans = [left, sheet.widths.length - left];
  const rows = Math.max(...signatories.map(linesCount));
  const columns = signatories.map((signatory) => signatureLines(signatory, layout, rows));
  const put = (lines: readonly SignatureLine[], height = 0) =>
    sheet.line(
      lines.map(({ text, style }, side): Piece => {
        return { content: text, style, span: spans[side] ?? 1 };
      }),
      height,
    );
  sheet.endList();
  sheet.keepTogether(SIGNATURE_LINES);
  for (let i = 0; i < rows; i += 1)
    put(
      columns.map((lines) => lines[i] ?? NO_LINE),
      i === 0 ? FIRST_ROW_POINTS : 0,
    );
  sheet.blank(ROWS_TO_SIGN);
  const names = signatories.map(({ name }) => name);
  if (names.every((name) => name === null)) sheet.blank();
  else put(names.map((text) => ({ text: text ?? BLANK, style: { ...MIDDLE, bold: true } })));
}

interface SignatureLine {
  readonly text: string | null;
  readonly style: Style;
}

const NO_LINE: SignatureLine = { text: null, style: EMPTY };

function linesCount({ lines, office }: Pick<Signatory, "lines" | "office">): number {
  return lines.length + (office === null ? 1 : 2);
}

/** The note goes on the last line of either side, so that both sides align. */
function signatureLines(
  { lines, office, note }: Signatory,
  layout: Layout,
  height: number,
): readonly SignatureLine[] {
  const missing = height - linesCount({ lines, office });
  return [
    ...lines.map((text) => ({ text, style: { ...MIDDLE, bold: true } })),
    ...(office === null ? [] : [{ text: office, style: { ...MIDDLE, bold: layout.boldOffice } }]),
    ...Array.from({ length: missing }, () => NO_LINE),
    { text: note, style: { ...MIDDLE, size: 12, italic: true } },
  ];
}
