import type { TickColumn } from "../../model/columns";
import { foldedText } from "../../text/foldedText";
import { phraseOf } from "../headings/headerHint";
import { levelOfHeader } from "../headings/levelHeader";
import { ratingSource } from "../headings/ratingHeader";
import { scoreHeader } from "../headings/scoreHeader";
import type { ColumnFacts } from "./columnFacts";
import type { LevelBlock } from "./levelBlocks";

/** Words that divide people into classes, whatever the level of each is: `Loại A`, `Mức 1`, `Khá`, `Chưa đạt`. */
const CLASS =
  /^(?:(?:xep )?(?:loai|muc|hang) )?(?:[abcd]|[1-5]|i{1,3}|iv|xuat sac|gioi|kha|tot|trung binh|tb|yeu|kem|yeu kem|(?:khong |chua )?dat)$|^[1-5] sao$/;
const FEWEST = 2;

/** Returns the columns of a block of levels with those between and beside them that are ticked under another word. */
export function withWords(
  { columns, parent }: LevelBlock,
  facts: readonly ColumnFacts[],
): readonly TickColumn[] {
  const levels = facts.filter(({ index }) => columns.some(({ column }) => column === index));
  const others = facts.filter(
    (fact) => !levels.includes(fact) && isTickedWord(fact, parent) && excludes(fact, levels),
  );
  const [first, last] = [levels[0]?.index ?? 0, levels.at(-1)?.index ?? 0];
  const near = others.filter(({ index }) => index >= first - 1 && index <= last + 1);
  const words = near.map(({ index }): TickColumn => ({ column: index, level: null }));
  return [...columns, ...words].sort((a, b) => a.column - b.column);
}

/** Returns runs of neighbouring columns of marks that divide the members into classes, few or none of them headed by a level. */
export function wordBlocks(facts: readonly ColumnFacts[]): readonly LevelBlock[] {
  const runs: ColumnFacts[][] = [];
  for (const fact of facts.filter(isClass)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.index === fact.index - 1 && parentOf(last) === parentOf(fact)) run?.push(fact);
    else runs.push([fact]);
  }
  return runs.filter(dividesMembers).map((run) => ({
    columns: run.map(({ index, leaf }) => ({ column: index, level: levelOfHeader(leaf) })),
    parent: run[0] ? parentOf(run[0]) : "",
    isAboutBallots: false,
  }));
}

/** True for a column of marks or nothing, headed by a class or, below the heading of a rating, by any word. */
function isClass(fact: ColumnFacts): boolean {
  const { leaf, contents } = fact;
  if (leaf === "" || contents.marks < contents.filled || !isFree(fact)) return false;
  const parent = parentOf(fact);
  if (parent !== "") return ratingSource(parent, parent) !== null;
  return CLASS.test(leaf) || levelOfHeader(leaf) !== null;
}

function dividesMembers(run: readonly ColumnFacts[]): boolean {
  const rows = run.flatMap(({ contents }) => contents.rows);
  return run.length >= FEWEST && rows.length > 0 && new Set(rows).size * 2 > rows.length;
}

/** True for a column of marks, or of words below the block's own heading, that has no other use. */
function isTickedWord(fact: ColumnFacts, parent: string): boolean {
  const { filled, marks, texts } = fact.contents;
  const isBelow = parent !== "" && parentOf(fact) === parent;
  const isTicked = marks === filled || (isBelow && texts === filled);
  return filled > 0 && isTicked && isFree(fact) && levelOfHeader(fact.leaf) === null;
}

function isFree({ leaf, whole }: ColumnFacts): boolean {
  return phraseOf(leaf, whole) === null && scoreHeader(leaf, whole) === null;
}

/** True if most of a column's rows have nothing in the others. */
function excludes({ contents }: ColumnFacts, others: readonly ColumnFacts[]): boolean {
  const taken = new Set(others.flatMap((other) => other.contents.rows));
  return contents.rows.filter((row) => taken.has(row)).length * 2 < contents.rows.length;
}

/** The folded headings above the lowest one. */
function parentOf({ path }: ColumnFacts): string {
  return path.slice(0, -1).map(foldedText).join(" ");
}
