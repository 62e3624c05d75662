import { Paragraph, TextRun, UnderlineType, type IRunOptions, type Table } from "docx";
import type {
  DocumentFoot,
  DocumentHead,
  DocumentLayout,
  DocumentSigner,
} from "../../core/model/document";
import { BLANK } from "../../core/report/page/blank";
import { halfPoints, STYLE } from "./styles";
import { halves } from "./tables";

/** The issuer on the left, the Party's name, place and day on the right. */
export function headTable(head: DocumentHead, layout: DocumentLayout): Table {
  const { superior, issuer, number, dated } = head;
  const issued = { size: halfPoints(layout.issuerSize) };
  const party = {
    size: halfPoints(layout.titleSize),
    bold: true,
    underline: { type: UnderlineType.SINGLE },
  };
  return halves([
    [[centred(superior, issued)], [centred("ĐẢNG CỘNG SẢN VIỆT NAM", party)]],
    [[centred(issuer, { ...issued, bold: true }), centred("*", issued)], [centred("", issued)]],
    [
      [centred(number ?? "", issued)],
      [centred(dated, { size: halfPoints(layout.dateSize), italics: true })],
    ],
  ]);
}

/** Those who receive the document or another signer on the left, the signer on the right; never on two pages. */
export function footTable(
  { recipients, left, right }: DocumentFoot,
  layout: DocumentLayout,
): Table {
  const signed = signerParagraphs(right, layout);
  return halves([[left === null ? received(recipients) : signerParagraphs(left, layout), signed]]);
}

function received(recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return [centred("", {})];
  const small = { size: halfPoints(12) };
  return [
    line("Nơi nhận:", { underline: { type: UnderlineType.SINGLE } }),
    ...recipients.map((each) => line(`- ${each}`, small)),
  ];
}

/** The lines between the office and the name, to sign on. */
const LINES_TO_SIGN = 4;

/** The first line and the name are bold; the office below `T/M` is so only where the year has it. */
function signerParagraphs(
  { lines, name }: DocumentSigner,
  { boldOffice }: Pick<DocumentLayout, "boldOffice">,
): Paragraph[] {
  return [
    ...lines.map((text, i) => centred(text, { bold: i === 0 || boldOffice })),
    ...Array.from({ length: LINES_TO_SIGN }, () => centred("", {})),
    centred(name ?? BLANK, { bold: true }),
  ];
}

function centred(text: string, run: IRunOptions): Paragraph {
  return new Paragraph({ style: STYLE.centred, children: [new TextRun({ ...run, text })] });
}

function line(text: string, run: IRunOptions): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ ...run, text })],
  });
}
