import type { Style } from "../../model/report";
import type { Layout } from "./layout";
import type { Piece, SheetBuilder } from "./sheetBuilder";
import { BODY } from "./styles";

/** Who signs on one side of the foot: `T/M CHI BỘ` above `BÍ THƯ`. */
export interface Signatory {
  readonly lines: readonly string[];
  readonly office: string | null;
  readonly note: string;
}

export const SIGN_HERE = "(Ký, ghi rõ họ tên)";

const PREPARER: Signatory = { lines: ["NGƯỜI LẬP BIỂU"], office: null, note: SIGN_HERE };
const SECRETARY: Signatory = { lines: ["T/M CHI BỘ"], office: "BÍ THƯ", note: SIGN_HERE };
const COMMITTEE_SECRETARY: Signatory = {
  lines: ["T/M ĐẢNG ỦY"],
  office: "BÍ THƯ",
  note: SIGN_HERE,
};

/** Who prepares and who signs a document of a branch, or of a committee over several. */
export function signatories(isCommittee: boolean): readonly [left: Signatory, right: Signatory] {
  return [PREPARER, isCommittee ? COMMITTEE_SECRETARY : SECRETARY];
}

const ROWS_TO_SIGN = 3;
const MIDDLE: Style = { ...BODY, size: 14, align: "center" };

/** Centred like the lines around it, so that an empty line gets its cells merged as well. */
const EMPTY: Style = { align: "center" };

/** Writes two signature blocks side by side, with room to sign. `left` is the number of columns of the left one. */
export function putSignatures(
  sheet: SheetBuilder,
  left: number,
  layout: Layout,
  signatories: readonly [left: Signatory, right: Signatory],
): void {
  const spans = [left, sheet.widths.length - left];
  const height = Math.max(...signatories.map(linesCount));
  const columns = signatories.map((signatory) => signatureLines(signatory, layout, height));
  sheet.blank();
  for (let i = 0; i < height; i += 1)
    sheet.line(
      columns.map((lines, side): Piece => {
        const line = lines[i];
        return {
          content: line?.text ?? null,
          style: line?.style ?? EMPTY,
          span: spans[side] ?? 1,
        };
      }),
    );
  sheet.blank(ROWS_TO_SIGN);
}

function linesCount({ lines, office }: Signatory): number {
  return lines.length + (office === null ? 1 : 2);
}

/** The note goes on the last line of either side, so that both sides align. */
function signatureLines(
  { lines, office, note }: Signatory,
  layout: Layout,
  height: number,
): readonly { text: string | null; style: Style }[] {
  const missing = height - linesCount({ lines, office, note });
  return [
    ...lines.map((text) => ({ text, style: { ...MIDDLE, bold: true } })),
    ...(office === null ? [] : [{ text: office, style: { ...MIDDLE, bold: layout.boldOffice } }]),
    ...Array.from({ length: missing }, () => ({ text: null, style: EMPTY })),
    { text: note, style: { ...MIDDLE, size: 12, italic: true } },
  ];
}
