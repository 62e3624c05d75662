import type { DocumentBlock, Run } from "../../model/document";
import { figureText } from "../../documents/runs";
import type { LiveCounts } from "./liveCounts";
import type { Prose } from "./kept";
import { sentenceContent } from "./sentence";
import { figuresIn, tagKey, wordsDigest } from "./tag";

type TextBlock = Extract<DocumentBlock, { readonly runs: unknown }>;

/** Letters that fit into one row: Excel shows no row higher than 409 points. */
const MOST_LETTERS = 1_300;
/** The indent of a first line, which a cell cannot have, and the dash of an item. */
const INDENT = "       ";
const STARTS = {
  section: "",
  heading: "",
  paragraph: INDENT,
  item: `${INDENT}– `,
  address: "",
  annexed: "",
};

/** The rows of a paragraph: one, or several where it is too long for a row. */
export function proseOf({ kind, key, runs }: TextBlock, counts: LiveCounts): readonly Prose[] {
  return divided([STARTS[kind], ...runs]).map((part, i): Prose => {
    const content = sentenceContent(part, counts);
    const written = typeof content === "object" ? (content?.formula ?? "") : String(content);
    const ownKey = tagKey(i === 0 ? key : `${key}#${String(i + 1)}`);
    const tag = { key: ownKey, digest: wordsDigest(written), figures: figuresIn(part) };
    return { key: ownKey, look: kind, content, tag };
  });
}

/** Divides a long paragraph behind its sentences and clauses. */
function divided(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = [[]];
  let letters = 0;
  for (const run of runs.flatMap(clausesOf)) {
    const length = (typeof run === "string" ? run : figureText(run)).length;
    if (letters > 0 && letters + length > MOST_LETTERS) {
      parts.push([]);
      letters = 0;
    }
    parts.at(-1)?.push(run);
    letters += length;
  }
  return parts;
}

function clausesOf(run: Run): readonly Run[] {
  return typeof run === "string" ? run.split(/(?<=[.;] )/u) : [run];
}
