import { SAMPLE, shareRated, type ColumnContents } from "./columnContents";
import type { ColumnFacts } from "./columnFacts";
import type { Header } from "../find/header";
import { levelBlocks, type LevelBlock } from "./levelBlocks";
import { isLevelColumn } from "../../model/columns";
import { ratingSource, type RatingSource } from "../headings/ratingHeader";
import type { RatingCandidate } from "./raterColumns";
import type { Claim } from "./roleChoice";
import { withWords, wordBlocks } from "./wordColumns";

/** A block of level columns and what it contains; null for counts that are neither votes nor marks. */
export interface ClassifiedBlock {
  readonly block: LevelBlock;
  readonly kind: "votes" | "mark" | null;
  /** How many of its cells are filled, up to as many as are counted of a single column. */
  readonly filled: number;
  /** As `RatingCandidate.share`. */
  readonly share: number;
}

/** Level columns count votes if their heading or a number above one says so; otherwise they contain marks. */
export function classifiedBlocks(
  facts: readonly ColumnFacts[],
  header: Header,
  isBallotSheet: boolean,
): readonly ClassifiedBlock[] {
  const contentsAt = (column: number) => facts.find(({ index }) => index === column)?.contents;
  const filledIn = (contents: readonly ColumnContents[]) => ({
    filled: Math.min(SAMPLE, sum(contents, "filled")),
    share: contents.reduce((total, each) => total + shareRated(each), 0),
  });
  const contentsOf = ({ columns }: LevelBlock) =>
    columns.flatMap(({ column }) => contentsAt(column) ?? []);
  const ofLevels = levelBlocks(facts).map((block): ClassifiedBlock => {
    const contents = contentsOf(block);
    const kind = blockKind(block, contents, header, isBallotSheet);
    const columns = kind === "mark" ? withWords(block, facts) : block.columns;
    return { block: { ...block, columns }, kind, ...filledIn(contents) };
  });
  const taken = new Set(ofLevels.flatMap(({ block }) => block.columns.map(({ column }) => column)));
  const ofWords = wordBlocks(facts.filter(({ index }) => !taken.has(index)));
  return [
    ...ofLevels,
    ...ofWords.map((block): ClassifiedBlock => {
      return { block, kind: "mark", ...filledIn(contentsOf(block)) };
    }),
  ];
}

/** Claims the columns of each block of votes. */
export function voteClaims(blocks: readonly ClassifiedBlock[]): Claim[] {
  return blocks
    .filter(({ kind }) => kind === "votes")
    .flatMap(({ block }, rank) =>
      block.columns
        .filter(isLevelColumn)
        .map(({ column, level }): Claim => ({ role: `votes.${level}`, column, rank })),
    );
}

/** Returns each block of marks as somebody's rating, but for levels that are only aimed at. */
export function markCandidates(blocks: readonly ClassifiedBlock[]): readonly RatingCandidate[] {
  return blocks.flatMap(
    ({ block: { columns, parent }, kind, filled, share }): RatingCandidate[] => {
      const [first] = columns;
      if (kind !== "mark" || !first || AIMS.test(parent)) return [];
      const source = sourceOf(parent);
      return [
        {
          column: first.column,
          ticked: columns,
          source,
          whole: parent,
          contents: { filled },
          share,
        },
      ];
    },
  );
}

const AIMS = /\bdang ky\b|phan dau/;

/** A heading over levels is one of a rating, even without the word. */
function sourceOf(parent: string): RatingSource {
  return (
    ratingSource(parent, parent) ??
    ratingSource(`xep loai ${parent}`, `xep loai ${parent}`) ??
    "any"
  );
}

function blockKind(
  block: LevelBlock,
  contents: readonly ColumnContents[],
  { anchor }: Header,
  isBallotSheet: boolean,
): "votes" | "mark" | null {
  const figures = contents.some(({ largest }) => largest > 1);
  if (sum(contents, "texts") > sum(contents, "numbers")) return "mark";
  if (block.isAboutBallots) return "votes";
  if (anchor.subject === "organisations" && figures) return isBallotSheet ? "votes" : null;
  if (figures) return "votes";
  return sum(contents, "filled") === 0 && isBallotSheet ? "votes" : "mark";
}

function sum(contents: readonly ColumnContents[], of: "filled" | "texts" | "numbers"): number {
  return contents.reduce((total, each) => total + each[of], 0);
}
