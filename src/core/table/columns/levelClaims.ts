import { markRole } from "../../model/columns";
import { OTHER_RATERS } from "../../model/level";
import type { Claim } from "./claim";
import type { ColumnContents } from "./columnContents";
import type { ColumnFacts } from "./columnFacts";
import type { Header } from "../find/header";
import type { RaterMarks } from "../layout";
import { levelBlocks, type LevelBlock } from "./levelBlocks";
import { ratingSource, type RatingSource } from "../headings/ratingHeader";

/** A group of level columns and what stands in them. */
export interface JudgedBlock {
  readonly block: LevelBlock;
  readonly kind: "votes" | "mark" | null;
}

/** Level columns are ballots by heading or by numbers above one, marks otherwise. */
export function judgedBlocks(
  facts: readonly ColumnFacts[],
  header: Header,
  saysBallots: boolean,
): readonly JudgedBlock[] {
  const contentsAt = (column: number) => facts.find(({ index }) => index === column)?.contents;
  return levelBlocks(facts).map((block) => ({
    block,
    kind: blockKind(block, contentsAt, header, saysBallots),
  }));
}

/** The final block of marks is the branch's, else the last. */
export function blockClaims(blocks: readonly JudgedBlock[]): Claim[] {
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

function markBlocks(blocks: readonly JudgedBlock[]): LevelBlock[] {
  return blocks.filter(({ kind }) => kind === "mark").map(({ block }) => block);
}

/** Blocks of marks that name a rater other than the branch, where one is left for the branch. */
export function raterMarks(blocks: readonly JudgedBlock[]): RaterMarks[] {
  const marks = markBlocks(blocks);
  return marks.length < 2
    ? []
    : marks.flatMap(({ parent, columns }) => {
        const source = ratingSource(parent, parent);
        const rater = OTHER_RATERS.find((each) => each === source);
        return rater === undefined ? [] : [{ rater, levels: columns }];
      });
}

function markRank({ parent }: LevelBlock, fromEnd: number): number {
  const source = ratingSource(parent, parent);
  const order: Partial<Record<RatingSource, number>> = {
    branch: 0,
    official: 5,
    any: 10,
    decision: 20,
  };
  return (source === null ? 10 : (order[source] ?? 30)) + fromEnd;
}

function blockKind(
  block: LevelBlock,
  contentsAt: (column: number) => ColumnContents | undefined,
  { anchor }: Header,
  saysBallots: boolean,
): "votes" | "mark" | null {
  const contents = block.columns.flatMap(({ column }) => contentsAt(column) ?? []);
  const filled = sum(contents, "filled");
  const figures = contents.some(({ largest }) => largest > 1);
  if (sum(contents, "texts") > sum(contents, "numbers")) return "mark";
  if (block.saysBallots) return "votes";
  if (anchor.subject === "organisations" && figures) return saysBallots ? "votes" : null;
  if (figures) return "votes";
  return filled === 0 && saysBallots ? "votes" : "mark";
}

function sum(contents: readonly ColumnContents[], of: "filled" | "texts" | "numbers"): number {
  return contents.reduce((total, each) => total + each[of], 0);
}
