import type { HeaderColumn } from "../find/headerColumns";
import type { LevelColumn, TickColumn } from "../../model/columns";
import type { Level } from "../../model/level";
import { levelOfHeader } from "../headings/levelHeader";
import { foldedText } from "../../text/foldedText";
import { grammarLevel } from "../../text/levelGrammar";
import { levelWithRemark } from "../../text/levelParts";
import { memoizeTexts } from "../../text/memoize";

/** Neighbouring columns headed by different levels, and the heading above them. */
export interface LevelBlock {
  readonly columns: readonly TickColumn[];
  /** The folded heading above all the level names, else above the first ones. */
  readonly parent: string;
  /** True if the headings mention ballots. */
  readonly isAboutBallots: boolean;
}

/** One or two columns named after levels are shares or remarks; a choice of levels has at least three. */
const FEWEST = 3;
const BALLOTS = /phieu|bieu quyet|tin nhiem|so luong|^sl\b|y kien/;

interface Found extends LevelColumn {
  readonly parent: string;
  readonly whole: string;
}

/** Returns all blocks of level columns in a header, from left to right. */
export function levelBlocks(columns: readonly HeaderColumn[]): LevelBlock[] {
  const blocks: Found[][] = [];
  for (const column of columns) {
    const found = levelColumn(column);
    if (!found) continue;
    const current = blocks.at(-1);
    if (current && continues(current, found)) current.push(found);
    else blocks.push([found]);
  }
  return blocks.filter((block) => block.length >= FEWEST).map(levelBlock);
}

function levelBlock(found: readonly Found[]): LevelBlock {
  const parents = found.map((each) => each.parent).filter((parent) => parent !== "");
  const parent = parents.sort((a, b) => a.length - b.length)[0] ?? "";
  return {
    columns: found.map(({ column, level }) => ({ column, level })),
    parent,
    isAboutBallots: found.every(({ whole }) => BALLOTS.test(whole)),
  };
}

function continues(block: readonly Found[], next: Found): boolean {
  const last = block.at(-1);
  return (
    last !== undefined &&
    next.column - last.column <= 2 &&
    isOneParent(last.parent, next.parent) &&
    block.every(({ level }) => level !== next.level)
  );
}

/** The lowest level may be beside the heading over the others: `Đủ tư cách` over three, and `Vi phạm tư cách`. */
function isOneParent(parent: string, next: string): boolean {
  return parent === next || next === "" || parent.startsWith(`${next} `);
}

/** Reads a heading that is a level, or that counts ballots under one; shares in per cent are left out. */
function levelColumn({ index, path, whole }: HeaderColumn): Found | null {
  const leaf = path.at(-1) ?? "";
  if (isShare(leaf)) return null;
  const folded = foldedText(leaf);
  const own = levelOfHeader(folded) ?? levelBesideNumber(leaf);
  if (own)
    return {
      column: index,
      level: own,
      parent: path.slice(0, -1).map(foldedText).join(" "),
      whole,
    };
  const above = levelOfHeader(foldedText(path.at(-2) ?? ""));
  if (!above || !/^(?:so |sl|phieu|so phieu)/.test(folded)) return null;
  return {
    column: index,
    level: above,
    parent: path.slice(0, -2).map(foldedText).join(" "),
    whole,
  };
}

/** "Mức 1 (HTXSNV)" names the level; "Mức 1" alone does not, because the order of numbers is not the same everywhere. */
const levelBesideNumber = memoizeTexts((leaf): Level | null => {
  const read = levelWithRemark(leaf, grammarLevel);
  return read?.remark === "" ? read.level : null;
});

function isShare(text: string): boolean {
  return /%|tỷ lệ|tỉ lệ|ty le|ti le/i.test(text.normalize("NFC"));
}
