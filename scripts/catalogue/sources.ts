import * as v from "valibot";
import data from "../../src/core/schemes/sources.json";

const sourcesSchema = v.array(
  v.strictObject({
    document: v.string(),
    article: v.string(),
    language: v.picklist(["vi", "en"]),
    quote: v.pipe(v.string(), v.minLength(20)),
    address: v.pipe(v.string(), v.url(), v.startsWith("https://")),
  }),
);

export type Source = v.InferOutput<typeof sourcesSchema>[number];

/** The sentences that were read, each with the address of the page that quotes it. */
export const SOURCES: readonly Source[] = v.parse(sourcesSchema, data);

/** Returns the table of sources for developers, as Markdown. */
export function sourcesPage(): string {
  const rows = SOURCES.map(({ document, article, language, quote, address }) =>
    [document, article, language, quote.replaceAll("|", "\\|"), `<${address}>`].join(" | "),
  );
  return [
    "# Sources of the regulations",
    "",
    "Every article that a scheme calls `verified`, the sentence that was read, and a public page that quotes it. Generated",
    "by `npm run catalogue` from `src/core/schemes/sources.json`; a test compares it with the schemes.",
    "",
    "| Document | Article | Language | Sentence | Address |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
    "",
  ].join("\n");
}
