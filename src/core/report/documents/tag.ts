import type { Run } from "../../model/document";
import { figureText } from "../../documents/runs";
import { textDigest } from "../figures/digest";

/**
 * What is kept beside each row of a document, unseen: which paragraph it is, what its words were when we wrote it, and its
 * numbers. A paragraph is known by it wherever rows are inserted, and a change to its words is seen.
 */
export interface Tag {
  readonly key: string;
  readonly digest: string;
  readonly figures: Figures;
}

/** The numbers of a paragraph as printed, by what they count. */
export type Figures = ReadonlyMap<string, string>;

/** Beside rows that are written anew each time. */
export const OURS = "xlcb";
/** The key of a paragraph that a person added. */
export const ADDED = "added";

export function tagText({ key, digest, figures }: Tag): string {
  const numbers = Array.from(figures, ([name, text]) => `${name}=${text}`).join(";");
  return [OURS, key, digest, numbers].join("|");
}

export function parseTag(text: string): Tag | null {
  const [ours, key, digest, numbers = ""] = text.split("|");
  if (ours !== OURS || key === undefined || digest === undefined) return null;
  const pairs = numbers.split(";").map((pair) => pair.split("="));
  const figures = new Map(
    pairs.flatMap(([name = "", value]) => (value === undefined ? [] : [[name, value]])),
  );
  return { key, digest, figures };
}

/** A key without the signs that divide a tag. */
export function tagKey(key: string): string {
  return key.replace(/[|;=]/gu, " ");
}

/** The digest of the words of a cell; of a formula those of its texts, which Excel never respells. */
export function wordsDigest(content: string): string {
  const words = content.startsWith("=")
    ? Array.from(content.matchAll(/"((?:[^"]|"")*)"/gu), ([, text]) => text).join("\n")
    : content;
  return textDigest(words.normalize("NFC"));
}

export function figuresIn(runs: readonly Run[]): Figures {
  return new Map(
    runs.flatMap((run): readonly (readonly [string, string])[] => {
      if (typeof run === "string") return [];
      if (run.kind === "shared") return Array.from(figuresIn(run.otherwise));
      const name = run.kind === "share" ? `${run.part.name}:${run.whole.name}` : run.name;
      return [[name, figureText(run)]];
    }),
  );
}
