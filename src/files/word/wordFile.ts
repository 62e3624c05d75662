import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { DocumentBlock, DocumentLayout, MeetingDocument } from "../../core/model/document";
import { footTable, headTable } from "./frame";
import { blockContents, titleParagraphs } from "./paragraphs";
import { stylesOf, twips } from "./styles";

/** A4, in centimetres. */
const PAGE = { width: 21, height: 29.7 };

/** Makes the bytes of a .docx file of a document. */
export async function wordFile(document: MeetingDocument): Promise<Uint8Array> {
  const { name, layout } = document;
  const file = new Document({
    title: name,
    creator: "",
    styles: stylesOf(layout),
    sections: [
      {
        properties: { titlePage: true, page: pageOf(layout) },
        headers: { default: numbered() },
        children: contentsOf(document),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function bodyOf(blocks: readonly DocumentBlock[]) {
  return blocks.flatMap((block, i) => blockContents(block, i === blocks.length - 1));
}

function contentsOf({ layout, head, title, subject, blocks, foot, enclosure }: MeetingDocument) {
  return [
    ...(head === null ? [] : [headTable(head, layout)]),
    ...titleParagraphs({ title, subject }, layout.rule),
    ...bodyOf(blocks),
    ...(foot === null ? [] : [new Paragraph({ keepNext: true }), footTable(foot, layout)]),
    ...(enclosure === null
      ? []
      : [...titleParagraphs(enclosure, layout.rule, true), ...bodyOf(enclosure.blocks)]),
  ];
}

function pageOf({ margins: { top, bottom, left, right } }: DocumentLayout) {
  return {
    size: { width: twips(PAGE.width), height: twips(PAGE.height) },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header: twips(1),
    },
  };
}

/** The number of the page in the middle of its top; the first page has none. */
function numbered(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
