import type { DocumentBlock } from "../../model/document";
import type { Grid } from "../../model/grid";
import type { Content } from "../../model/report";
import { typedContent } from "../papers/filledIn";
import { ADDED, OURS, parseTag, wordsDigest, type Figures, type Tag } from "./tag";

/** A paragraph of a document as it goes into a cell. */
export interface Prose {
  readonly key: string;
  readonly look: Extract<DocumentBlock, { readonly runs: unknown }>["kind"];
  readonly content: Content;
  readonly tag: Tag;
}

/** A number that a paragraph says and that is no longer true. */
export interface OldNumber {
  readonly written: string;
  readonly now: string;
}

/** A paragraph that a person changed or added, which therefore stays. */
export interface KeptParagraph {
  readonly row: number;
  readonly text: string;
  readonly outdated: readonly OldNumber[];
}

/** What a document's sheet had before this run: paragraphs by their keys, and those that people added below them. */
export interface EarlierText {
  readonly paragraphs: ReadonlyMap<string, EarlierParagraph>;
  /** Texts by the key of the paragraph above; `""` at the top. */
  readonly added: ReadonlyMap<string, readonly string[]>;
}

interface EarlierParagraph {
  readonly text: string;
  readonly tag: Tag;
}

/** Reads the sheet as it is: the first text of each row, and the tag in the column `tags`. */
export function earlierText(grids: readonly Grid[], tags: number): EarlierText {
  const paragraphs = new Map<string, EarlierParagraph>();
  const added = new Map<string, readonly string[]>();
  let above = "";
  for (const { text, mark } of rowsIn(grids, tags)) {
    const tag = parseTag(mark);
    const isKnown = tag !== null && tag.key !== ADDED && !paragraphs.has(tag.key);
    if (tag && isKnown) {
      paragraphs.set(tag.key, { text, tag });
      above = tag.key;
    } else if (mark !== OURS && text !== "") {
      added.set(above, [...(added.get(above) ?? []), text]);
    }
  }
  return { paragraphs, added };
}

/** The rows from the first tag to the last: what is below belongs to nobody's paragraphs. */
function rowsIn(grids: readonly Grid[], tags: number) {
  const rows = grids.flatMap(({ left, values }) =>
    values.map((cells) => ({
      text: String(cells.slice(0, tags - left).find((cell) => cell !== "") ?? ""),
      mark: String(cells[tags - left] ?? ""),
    })),
  );
  const tagged = rows.flatMap(({ mark }, i) => (mark.startsWith(OURS) ? [i] : []));
  return rows.slice(tagged[0] ?? rows.length, (tagged.at(-1) ?? -1) + 1);
}

/** The paragraph as a person left it; null where nobody changed it. */
export function keptProse(prose: Prose, { paragraphs }: EarlierText): Prose | null {
  const before = paragraphs.get(prose.key);
  if (!before || before.text === "" || wordsDigest(before.text) === before.tag.digest) return null;
  const figures = new Map(
    Array.from(prose.tag.figures, ([name, now]): readonly [string, string] => {
      const then = before.tag.figures.get(name);
      return [name, then !== undefined && isOld(before.text, then, now) ? then : now];
    }),
  );
  return { ...prose, content: typedContent(before.text), tag: { ...before.tag, figures } };
}

/** The numbers of a kept paragraph that are not true any more. A formula follows its cells by itself. */
export function oldNumbers(kept: Prose, now: Figures): readonly OldNumber[] {
  return Array.from(kept.tag.figures).flatMap(([name, written]) => {
    const current = now.get(name) ?? written;
    return current === written ? [] : [{ written, now: current }];
  });
}

/** Whether a text still says the number of then, and not the one of now. */
function isOld(text: string, then: string, now: string): boolean {
  if (then === now || text.startsWith("=")) return false;
  return says(text, then) && !says(text, now);
}

function says(text: string, number: string): boolean {
  const literal = number.replaceAll(".", String.raw`\.`);
  return new RegExp(`(?<![\\d.,])${literal}(?!\\d|[.,]\\d)`, "u").test(text);
}
