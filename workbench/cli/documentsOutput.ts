import { documentLines } from "../../src/core/documents/documentText";
import { documentsOf } from "../../src/core/documents/documents";
import type { Review } from "../../src/core/model/review";

/** Returns the documents of the meeting as lines of text; the cells of a table's row are divided by ` | `. */
export function documentsOutput(review: Review) {
  return documentsOf(review).map((document) => {
    const { kind, name: title } = document;
    return { kind, title, paragraphs: documentLines(document) };
  });
}
