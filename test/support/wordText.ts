import { strFromU8, unzipSync } from "fflate";
import type { MeetingDocument } from "../../src/core/model/document";
import { wordFile } from "../../src/files/word/wordFile";

/** The parts of a document's .docx file by name. */
export async function wordParts(
  document: MeetingDocument,
): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await wordFile(document));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The texts of a document's .docx file, one for each paragraph and cell. */
export async function wordParagraphs(document: MeetingDocument): Promise<readonly string[]> {
  const { "word/document.xml": xml = "" } = await wordParts(document);
  const paragraphs = xml.match(/<w:p(?: [^>]*)?>.*?<\/w:p>/gsu) ?? [];
  return paragraphs.map((each) =>
    Array.from(each.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([, text]) => text).join(""),
  );
}
