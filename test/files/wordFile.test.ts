import { documentLines } from "../../src/core/documents/documentText";
import { documentsOf } from "../../src/core/documents/documents";
import { review } from "../../src/core/review";
import { fixtureSnapshot } from "../support/sampleSnapshot";
import { wordParagraphs, wordParts } from "../support/wordText";

const documents = fixtureSnapshot("../../samples/meeting-2023.xlsx").then((snapshot) =>
  documentsOf(review(snapshot, {})),
);

/** The words alone, in any order: head and foot are side by side on the page. */
function words(lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split(/[\s|]+/u))
    .filter((word) => word !== "")
    .sort();
}

test("a file has all the words of its document", async () => {
  for (const document of await documents) {
    const written = (await wordParagraphs(document)).filter(
      (line) => line !== "*" && line !== "ĐẢNG CỘNG SẢN VIỆT NAM",
    );
    expect(words(written)).toEqual(words(documentLines(document)));
  }
});

test("the page is A4 with the margins of a party document, 14 points of Times New Roman", async () => {
  const [minutes] = await documents;
  const parts = await wordParts(minutes!);
  const body = parts["word/document.xml"] ?? "";
  expect(/<w:pgSz[^>]*>/.exec(body)?.[0]).toContain('w:w="11906" w:h="16838"');
  expect(/<w:pgMar[^>]*>/.exec(body)?.[0]).toMatch(
    /w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/,
  );
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/su.exec(
    parts["word/styles.xml"] ?? "",
  )?.[0];
  expect(defaults).toContain('w:ascii="Times New Roman"');
  expect(defaults).toContain('<w:sz w:val="28"/>');
});

test("titles and headings have the styles that a table of contents follows", async () => {
  const [minutes] = await documents;
  const { "word/document.xml": body = "" } = await wordParts(minutes!);
  const styled = Array.from(
    body.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/gu),
    ([, id]) => id,
  );
  expect(styled).toEqual([
    "Title",
    "Heading1",
    "Heading1",
    ...Array.from({ length: 9 }, () => "Heading2"),
  ]);
});

test("the first page has no number", async () => {
  const [minutes] = await documents;
  const { "word/document.xml": body = "" } = await wordParts(minutes!);
  expect(body).toContain("<w:titlePg/>");
});
