import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  TextRun,
  type IRunOptions,
  type Table,
} from "docx";
import type { DocumentBlock, Run } from "../../core/model/document";
import { runsText } from "../../core/documents/runs";
import { STYLE } from "./styles";
import { bodyTable } from "./tables";

/**
 * The paragraphs and tables of a block; a little space follows a table. No page ends after the last block, so that nobody signs
 * an empty one.
 */
export function blockContents(
  block: DocumentBlock,
  isLast: boolean,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "table":
      return [bodyTable(block), new Paragraph({ style: STYLE.cell, keepNext: isLast })];
    case "section":
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: text(block.runs) })];
    case "heading":
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: text(block.runs) })];
    case "item":
      return [
        new Paragraph({
          style: STYLE.item,
          keepNext: isLast,
          children: text(["- ", ...block.runs]),
        }),
      ];
    case "address":
      return [centred(block.runs, { bold: true }, 240)];
    case "annexed":
      return [centred(block.runs, { italics: true }, 120)];
    case "paragraph":
      return [new Paragraph({ style: STYLE.body, keepNext: isLast, children: text(block.runs) })];
  }
}

function text(runs: readonly Run[]): TextRun[] {
  return [new TextRun(runsText(runs))];
}

/** `space` above and below is in twentieths of a point. */
function centred(runs: readonly Run[], look: IRunOptions, space: number): Paragraph {
  return new Paragraph({
    style: STYLE.centred,
    keepNext: true,
    spacing: { before: space, after: space },
    children: [new TextRun({ ...look, text: runsText(runs) })],
  });
}

/** The title of a document or of an enclosed list, what it is about, and the line below where the year has one. */
export function titleParagraphs(
  { title, subject }: { readonly title: string; readonly subject: string | null },
  rule: string | null,
  pageBreakBefore = false,
): readonly Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, pageBreakBefore, children: [new TextRun(title)] }),
    ...(subject === null
      ? []
      : [new Paragraph({ style: STYLE.subject, children: [new TextRun(subject)] })]),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 120 },
      children: rule === null ? [] : [new TextRun(rule)],
    }),
  ];
}
