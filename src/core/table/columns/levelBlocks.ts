import type { HeaderColumn } from "../find/headerColumns";
import type { LevelColumn } from "../../model/columns";
import { levelOfHeader } from "../headings/levelHeader";
import { foldedText } from "../../text/foldedText";

/** Neighbouring columns headed by different levels, and what stands above them. */
export interface LevelBlock {
  readonly columns: readonly LevelColumn[];
  /** Folded levels of the header above the level names. */
  readonly parent: string;
  /** True where heading or parents speak of ballots. */
  readonly saysBallots: boolean;
}

/** A single column named after a level is a share or a remark; levels to choose from come at least in threes. */
const FEWEST = 3;
const BALLOTS = /phieu|bieu quyet|tin nhiem|so luong|^sl\b|y kien/;

interface Found extends LevelColumn {
  readonly parent: string;
  readonly whole: string;
}

/** All groups of level columns of a header, from left to right. */
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
  const parent = found[0]?.parent ?? "";
  return {
    columns: found.map(({ column, level }) => ({ column, level })),
    parent,
    saysBallots: found.every(({ whole }) => BALLOTS.test(whole)),
  };
}

function continues(block: readonly Found[], next: Found): boolean {
  const last = block.at(-1);
  return (
    last !== undefined &&
    next.column - last.column <= 2 &&
    last.parent === next.parent &&
    block.every(({ level }) => level !== next.level)
  );
}

/** A heading that is a level, or a count of ballots under one; its shares in per cent are left out. */
function levelColumn({ index, path, whole }: HeaderColumn): Found | null {
  const leaf = path.at(-1) ?? "";
  if (isShare(leaf)) return null;
  const folded = foldedText(leaf);
  const own = levelOfHeader(folded);
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

function isShare(text: string): boolean {
  return /%|tỷ lệ|tỉ lệ|ty le|ti le/i.test(text.normalize("NFC"));
}
