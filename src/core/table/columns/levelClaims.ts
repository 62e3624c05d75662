import { markRole } from "../../model/columns";
import { OTHER_RATERS } from "../../model/level";
import type { ColumnContents } from "./columnContents";
import type { ColumnFacts } from "./columnFacts";
import type { Header } from "../find/header";
import type { RaterMarks } from "../layout";
import { levelBlocks, type LevelBlock } from "./levelBlocks";
import { ratingSource, type RatingSource } from "../headings/ratingHeader";
import type { Claim } from "./roleChoice";

/** A block of level columns and what it contains; null for counts that are neither votes nor marks. */
export interface ClassifiedBlock {
  readonly block: LevelBlock;
  readonly kind: "votes" | "mark" | null;
}

/** Level columns count votes if their heading or a number above one says so; otherwise they contain marks. */
export function classifiedBlocks(
  facts: readonly ColumnFacts[],
  header: Header,
  isBallotSheet: boolean,
): readonly ClassifiedBlock[] {
  const contentsAt = (column: number) => facts.find(({ index }) => index === column)?.contents;
  return levelBlocks(facts).map((block) => ({
    block,
    kind: blockKind(block, contentsAt, header, isBallotSheet),
  }));
}

/** Claims the columns of each block; the final rating is the branch's block of marks, else the last one. */
export function blockClaims(blocks: readonly ClassifiedBlock[]): Claim[] {
  const votes = blocks.filter(({ kind }) => kind === "votes").map(({ block }) => block);
  const marks = markBlocks(blocks);
  const finals = marks.map((block, at) => ({ block, rank: markRank(block, marks.length - at) }));
  return [
    ...votes.flatMap((block, at) =>
      block.columns.map(({ column, level }): Claim => ({
        role: `votes.${level}`,
        column,
        rank: at,
      })),
    ),
    ...finals.flatMap(({ block, rank }) =>
      block.columns.map(({ column, level }): Claim => ({ role: markRole(level), column, rank })),
    ),
  ];
}

function markBlocks(blocks: readonly ClassifiedBlock[]): LevelBlock[] {
  return blocks.filter(({ kind }) => kind === "mark").map(({ block }) => block);
}

/** Returns the blocks of marks that name another rater, if a block is left for the final rating. */
export function markedRaters(blocks: readonly ClassifiedBlock[]): RaterMarks[] {
  const marks = markBlocks(blocks);
  return marks.length < 2
    ? []
    : marks.flatMap(({ parent, columns }) => {
        const source = ratingSource(parent, parent);
        const rater = OTHER_RATERS.find((each) => each === source);
        return rater === undefined ? [] : [{ rater, levels: columns }];
      });
}

/** How likely a block of marks is to be the final rating, by the rater in its heading; lower is likelier. */
const RANKS: Readonly<Record<RatingSource, number>> = {
  branch: 0,
  official: 5,
  any: 10,
  decision: 20,
  self: 30,
  staff: 30,
  committee: 30,
  union: 30,
};

function markRank({ parent }: LevelBlock, fromEnd: number): number {
  return RANKS[ratingSource(parent, parent) ?? "any"] + fromEnd;
}

function blockKind(
  block: LevelBlock,
  contentsAt: (column: number) => ColumnContents | undefined,
  { anchor }: Header,
  isBallotSheet: boolean,
): "votes" | "mark" | null {
  const contents = block.columns.flatMap(({ column }) => contentsAt(column) ?? []);
  const filled = sum(contents, "filled");
  const figures = contents.some(({ largest }) => largest > 1);
  if (sum(contents, "texts") > sum(contents, "numbers")) return "mark";
  if (block.isAboutBallots) return "votes";
  if (anchor.subject === "organisations" && figures) return isBallotSheet ? "votes" : null;
  if (figures) return "votes";
  return filled === 0 && isBallotSheet ? "votes" : "mark";
}

function sum(contents: readonly ColumnContents[], of: "filled" | "texts" | "numbers"): number {
  return contents.reduce((total, each) => total + each[of], 0);
}
