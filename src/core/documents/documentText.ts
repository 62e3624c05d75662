import type { DocumentBlock, DocumentFoot, DocumentHead, MeetingDocument } from "../model/document";
import { runsText } from "./runs";

/** The lines of a document from top to bottom; the cells of a table's row are divided by ` | `. */
export function documentLines({
  head,
  title,
  subject,
  blocks,
  foot,
  enclosure,
}: MeetingDocument): readonly string[] {
  return [
    ...headLines(head),
    title,
    ...(subject === null ? [] : [subject]),
    ...blocks.flatMap(blockLines),
    ...footLines(foot),
    ...(enclosure === null
      ? []
      : [enclosure.title, enclosure.subject, ...enclosure.blocks.flatMap(blockLines)]),
  ];
}

function headLines(head: DocumentHead | null): readonly string[] {
  if (head === null) return [];
  const { superior, issuer, number, dated } = head;
  return [superior, issuer, ...(number === null ? [] : [number]), dated];
}

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case "table":
      return [
        block.columns.map(({ header }) => header).join(" | "),
        ...block.rows.map((cells) => cells.map(runsText).join(" | ")),
      ];
    case "item":
      return [`- ${runsText(block.runs)}`];
    case "section":
    case "heading":
    case "paragraph":
    case "address":
    case "annexed":
      return [runsText(block.runs)];
  }
}

function footLines(foot: DocumentFoot | null): readonly string[] {
  if (foot === null) return [];
  const { recipients, left, right } = foot;
  return [
    ...(recipients.length === 0 ? [] : ["Nơi nhận:", ...recipients.map((each) => `- ${each}`)]),
    ...[left, right].flatMap((signer) =>
      signer === null ? [] : [...signer.lines, ...(signer.name === null ? [] : [signer.name])],
    ),
  ];
}
