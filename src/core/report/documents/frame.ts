import type {
  DocumentFoot,
  DocumentHead,
  DocumentLayout,
  DocumentSigner,
  Enclosure,
} from "../../model/document";
import type { Style } from "../../model/report";
import { BLANK } from "../page/blank";
import { leftHalf } from "../page/halves";
import type { Piece, SheetBuilder } from "../page/sheetBuilder";
import { BODY } from "../page/styles";

/** A list that goes with a document begins a page. */
const ROWS_OF_A_PAGE = 35;

/** Space above and below a title, in points. */
const ROOM = { above: 40, below: 30 } as const;

interface Titled {
  readonly title: string;
  readonly subject: string | null;
}

/** The issuer on the left, the Party's name, place and day on the right, then the title and what it is about. */
export function putHead(
  sheet: SheetBuilder,
  head: DocumentHead | null,
  titled: Titled,
  layout: DocumentLayout,
): void {
  if (head) putLetterhead(sheet, head, layout);
  putTitle(sheet, titled, layout);
}

export function putEnclosureTitle(
  sheet: SheetBuilder,
  enclosure: Enclosure,
  layout: DocumentLayout,
): void {
  sheet.keepTogether(ROWS_OF_A_PAGE);
  putTitle(sheet, enclosure, layout);
}

function putLetterhead(sheet: SheetBuilder, head: DocumentHead, layout: DocumentLayout): void {
  const { superior, issuer, number, dated } = head;
  const issued = centred({ size: layout.issuerSize });
  const party = centred({ size: layout.titleSize, bold: true, underline: true });
  const place = centred({ size: layout.dateSize, italic: true });
  putHalves(sheet, [superior, issued], ["ĐẢNG CỘNG SẢN VIỆT NAM", party]);
  putHalves(sheet, [issuer, { ...issued, bold: true }], [null, issued]);
  putHalves(sheet, ["*", issued], [null, issued]);
  putHalves(sheet, [number, issued], [dated, place]);
}

function putTitle(
  sheet: SheetBuilder,
  { title, subject }: Titled,
  { kindSize, subjectSize, rule }: DocumentLayout,
): void {
  const span = sheet.widths.length;
  const bold = centred({ bold: true });
  sheet.line([{ content: title, style: { ...bold, size: kindSize }, span }], ROOM.above);
  if (subject !== null)
    sheet.line(
      [{ content: subject, style: { ...bold, size: subjectSize, vertical: "top" }, span }],
      ROOM.below,
    );
  if (rule !== null) sheet.line([{ content: rule, style: centred({ size: subjectSize }), span }]);
}

function centred(style: Style): Style {
  return { ...style, align: "center", vertical: "center" };
}

type Half = readonly [content: string | null, style: Style];

function putHalves(sheet: SheetBuilder, left: Half, right: Half): void {
  const middle = leftHalf(sheet.widths);
  const spans = [middle, sheet.widths.length - middle];
  sheet.line(
    [left, right].map(([content, style], side): Piece => {
      return { content, style, span: spans[side] ?? 1 };
    }),
  );
}

const LINES_TO_SIGN = 3;
/** The most rows that signatures take. */
const ROWS_TOGETHER = 9;

/** Those who receive the document or another signer on the left, the signer on the right. */
export function putFoot(
  sheet: SheetBuilder,
  { recipients, left, right }: DocumentFoot,
  { boldOffice }: DocumentLayout,
): void {
  sheet.keepTogether(ROWS_TOGETHER);
  sheet.blank();
  const ours = left ? signerLines(left, boldOffice) : recipientLines(recipients);
  const theirs = signerLines(right, boldOffice);
  for (let i = 0; i < Math.max(ours.length, theirs.length); i += 1)
    putHalves(sheet, ours[i] ?? NOTHING, theirs[i] ?? NOTHING);
}

const NOTHING: Half = [null, { align: "center" }];

function recipientLines(recipients: readonly string[]): readonly Half[] {
  if (recipients.length === 0) return [];
  const small = { ...BODY, wrap: true };
  return [
    ["Nơi nhận:", { ...BODY, size: 14, underline: true }],
    ...recipients.map((each): Half => [`– ${each}`, small]),
  ];
}

function signerLines({ lines, name }: DocumentSigner, boldOffice: boolean): readonly Half[] {
  return [
    ...lines.map((line, i): Half => [line, centred({ size: 14, bold: i === 0 || boldOffice })]),
    ...Array.from({ length: LINES_TO_SIGN }, () => NOTHING),
    [name ?? BLANK, centred({ size: 14, bold: true })],
  ];
}
